using Hub.EventStore;
using Hub.Journeys.Archive;
using Hub.Journeys.Comments;
using Hub.Journeys.Help;
using Hub.Journeys.Involvements;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Journeys.Measures;
using Hub.Journeys.Overviews;
using Hub.Journeys.Tables;
using Hub.Live;
using Hub.Shared.Commands;
using Hub.Shared.Due;
using Hub.Shared.Files;
using Hub.Shared.Links;
using Hub.Shared.Notices;
using Hub.Shared.Reference;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Journeys;

/// <summary>
/// Municipalities' ways from words to action. Streams: one a journey, with its goals; one a measure, a comment, an
/// indicator, a line of the involvement log. Mutations:
/// openJourney, setJourneyPlan, setJourneyPhase, publishJourney, addGoal, changeGoal, moveGoal, removeGoal, setGoalLearning, setJourneyPlanFile,
/// setJourneyChallenge, addIndicator, changeIndicator, removeIndicator, setIndicatorValue, logInvolvement,
/// changeInvolvement, removeInvolvement, writeComment, editComment, withdrawComment, hideComment, addMeasure,
/// changeMeasure, setMeasureStatus, setMeasureBudget,
/// setMeasureDecision, setMeasureLearning, moveMeasure, removeMeasure, importMeasures, copyJourney,
/// useJourneyTemplate. Queries: journey, journeyOf,
/// journeyOverview, journeyPhases, journeyTemplates; nodes Journey, Goal, Measure, Indicator, Comment and
/// Involvement. Channel: journey/{uuid}.
/// </summary>
public static class JourneysModule
{
    public static IServiceCollection AddJourneys(this IServiceCollection services) =>
        services
            .AddReferencePart<PhaseCatalogue>()
            .AddReferencePart<TemplateCatalogue>()
            .AddThings<Journey, JourneyList>()
            .AddThings<Comment, CommentList>()
            .AddFileOwner<JourneyPlanFiles>()
            .AddSingleton<JourneyWriters>()
            .AddSingleton<IProjection, CommentProjection>()
            .AddSingleton<IProjection, CommentChannelIndex>()
            .AddTellings<CommentNotices>(CommentNotices.Written, CommentNotices.Hidden)
            .AddSingleton<INoticeThings, NoticedComments>()
            .AddSingleton<ItemList>()
            .AddSingleton<StandingThings>()
            .AddSingleton<JourneyPlaces>()
            .AddSingleton<JourneyTable>()
            .AddSingleton<OverviewList>()
            .AddSingleton<NetworkStandings>()
            .AddSingleton<HelpList>()
            .AddSingleton<JourneyArchive>()
            .AddSingleton<IProjection, HelpProjection>()
            .AddScoped<JourneyCommands>()
            .AddScoped<Imports>()
            .AddSingleton<ILinkedThings, LinkedGoals>()
            .AddSingleton<ILinkedThings, LinkedMeasures>()
            .AddSingleton<ILinkedThings, LinkedInvolvements>()
            .AddSingleton<MeasureReminder>()
            .AddSingleton<IDueTimes, MeasureReminderTimes>()
            .AddSingleton<IWhenDue, RemindBeforeDue>()
            .AddSingleton<IWhenDue, RemindOverdue>()
            .AddTellings<MeasureNotices>(
                MeasureNotices.ComesDue,
                MeasureNotices.Overdue,
                MeasureNotices.ManyComeDue,
                MeasureNotices.ManyOverdue
            )
            .AddSingleton<INoticeThings, NoticedDueDays>()
            .AddSingleton<INoticeThings, NoticedMeasures>()
            .AddTellings<HelpNotices>(HelpNotices.Asked)
            .AddSingleton<INoticeThings, NoticedHelp>()
            .AddSingleton<IProjection, JourneyProjection>()
            .AddSingleton<IProjection, JourneyChannelIndex>()
            .AddChannel<JourneyChannel>();
}
