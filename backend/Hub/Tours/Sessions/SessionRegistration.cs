using Hub.Chat.Rooms;
using Hub.EventStore;
using Hub.Live;
using Hub.Shared.Commands;
using Hub.Shared.Files;
using Hub.Shared.Links;
using Hub.Shared.Links.Stories;
using Hub.Shared.Notices;
using Hub.Tours.Sessions.Captions;
using Hub.Tours.Sessions.Evaluations;
using Hub.Tours.Sessions.Hall;
using Hub.Tours.Sessions.Minutes;
using Hub.Tours.Sessions.Participations;
using Hub.Tours.Sessions.Polls;
using Hub.Tours.Sessions.Questions;
using Hub.Tours.Sessions.Recordings;
using Hub.Tours.Sessions.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tours.Sessions;

/// <summary>
/// Live sessions of stops. Streams: one a session (the stop's id), a question, a poll, a line of captions, a minute; one for each
/// person's vote, answer, participation and evaluation. Mutations: openSession, startSession, endSession, handOverSession,
/// giveSessionRole, takeSessionRole, beginProgrammeItem, setSessionVideo, announceRecording, showSlides, moveSlide; askQuestion,
/// moderateQuestion, pinQuestion, voteForQuestion; draftPoll, openPoll, closePoll, answerPoll; attendSession, raiseHand,
/// lowerHand, reactInSession; writeCaption, changeCaption,
/// importCaptions, publishRecording, withdrawRecording; writeMinute, changeMinute, removeMinute; evaluateSession, showEvaluation; openHall, closeHall, sendOutGuest. Queries: session, stop { session }; nodes Session,
/// Question, Poll, Caption, Minute.
/// Channels: session/{uuid}, session/{uuid}/hosts, poll/{uuid}; chats of the session and of its hosts.
/// </summary>
public static class SessionRegistration
{
    public static IServiceCollection AddSessions(this IServiceCollection services) =>
        services
            .AddThings<Session, SessionList>()
            .AddThings<Question, QuestionList>()
            .AddThings<Poll, PollList>()
            .AddThings<Caption, CaptionList>()
            .AddThings<Minute, MinuteList>()
            .AddTransient<CommittedParties>()
            .AddScoped(typeof(PartsOf<,>))
            .AddScoped<ParticipationCommands>()
            .AddSingleton<ParticipationList>()
            .AddSingleton<SessionJson>()
            .AddSingleton<SlidePositions>()
            .AddSingleton<HallCodeList>()
            .AddSingleton<SessionParts>()
            .AddSingleton<TourPosition>()
            .AddSingleton<JitsiRooms>()
            .AddSingleton<IChatRooms, SessionRooms>()
            .AddFileOwner<SessionFiles>()
            .AddSingleton<ILinkedThings, LinkedQuestions>()
            .AddSingleton<ILinkedThings, LinkedMinutes>()
            .AddSingleton<ILinkedThings, LinkedCaptions>()
            .AddSingleton<ILinkedThings, LinkedSessions>()
            .AddSingleton<ILeads, SessionLeads>()
            .AddTellings<SessionNotices>(SessionNotices.All)
            .AddSingleton<INoticeThings, NoticedSessions>()
            .AddTellings<MinuteNotices>(MinuteNotices.Kind)
            .AddTellings<EvaluationNotices>(EvaluationNotices.Kind)
            .AddSingleton<EvaluationList>()
            .AddTransient<SessionTables>()
            .AddSingleton<RecordingList>()
            .AddSingleton<RecordedCaptions>()
            .AddSingleton<IPersonalRows, EvaluationErasure>()
            .AddSingleton<IProjection, SessionProjection>()
            .AddSingleton<IProjection, QuestionProjection>()
            .AddSingleton<IProjection, PollProjection>()
            .AddSingleton<IProjection, ParticipationProjection>()
            .AddSingleton<IProjection, CaptionProjection>()
            .AddSingleton<IProjection, MinuteProjection>()
            .AddSingleton<IProjection, EvaluationProjection>()
            .AddSingleton<IProjection, RecordingProjection>()
            .AddSingleton<IProjection, SessionChannelIndex>()
            .AddChannel<SessionChannel>()
            .AddChannel<SessionHostsChannel>()
            .AddChannel<PollChannel>();
}
