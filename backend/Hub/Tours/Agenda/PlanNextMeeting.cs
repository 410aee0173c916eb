using Hub.EventStore;
using Hub.GraphQL;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Shared.Time;
using Hub.Tours.Tours;

namespace Hub.Tours.Agenda;

/// <param name="Stop">The meeting that it is like.</param>
/// <param name="Id">The new stop: the client's choice.</param>
/// <param name="Date">Its day; a deadline to register moves along.</param>
/// <param name="Title">What it is called; without it, as the one before.</param>
/// <param name="Language">The language of the title and the change log's line; without it, the viewer's own.</param>
/// <param name="ActingFor">The <c>hat</c> of the office one arranges by; may be left out.</param>
public sealed record PlanNextMeetingInput(
    [property: ID<Stop>] Guid Stop,
    [property: ID<Stop>] Guid Id,
    DateOnly Date,
    string? Title = null,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class PlanNextMeeting
{
    private static readonly Names Planned = new(
        "Neste møte er satt opp",
        "Neste møte er sett opp",
        "The next meeting is planned"
    );

    /// <summary>
    /// Publishes the next meeting of a tour whose kind repeats: like the last one with its programme and its room on the
    /// net, dates shifted, without registrations. Open points are carried over to its agenda, and the networks' members are
    /// told. For those who arrange the tour.
    /// </summary>
    [GraphQLName("planNextMeeting")]
    public static async Task<StopPayload> Run(
        PlanNextMeetingInput input,
        Actor actor,
        StopList stops,
        TourCommands commands,
        AgendaPointList points,
        MemberList members,
        AreaMap areas,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        if ((await stops.Find([input.Stop], cancellation))[0] is not { } stop)
            return new(null, [new StopNotFound()]);
        var told = new List<Guid>();
        foreach (var network in stop.NetworkKeys.Select(areas.Network).OfType<Network>())
            told.AddRange((await members.Of(network, actor, cancellation)).Select(member => member.Office.PersonId));
        var refusal =
            TourContentCheck.Title("title", AgendaLimits.Given(input.Title))
            ?? await commands.Decide(
                stop.TourId,
                input,
                createdId: input.Id,
                input.ActingFor,
                stop.NetworkKeys,
                (state, now) => Decide(state, input, points.HasAgenda, [.. told.Distinct()], actor, now),
                cancellation
            );
        return refusal is null ? new((await stops.Find([input.Id], cancellation))[0], null) : new(null, [refusal]);
    }

    internal static Decision Decide(
        TourState state,
        PlanNextMeetingInput input,
        Func<string?, bool> hasAgenda,
        IReadOnlyList<Guid> told,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (state.ArrangedBy(actor) is not ({ } tour, null))
            return state.ArrangedBy(actor).Refusal!;
        if (tour.Stop(input.Stop) is not { } last)
            return new StopNotFound();
        if (!hasAgenda(last.Kind ?? tour.Content.Kind))
            return new NoAgenda();
        if (tour.IsCancelled)
            return new AlreadyCancelled();
        if (tour.Stop(input.Id) is { } there)
            return there.Time.Date == input.Date ? new AlreadyDone() : new IdTaken();
        if (input.Date <= last.Time.Date || input.Date.Year is < 1990 or > 2200)
            return new ContentInvalid("date", "The next meeting is after the last one.");
        if (tour.Content.Stops.Count >= TourContentCheck.MostStops)
            return new ContentInvalid("stop", $"At most {TourContentCheck.MostStops} stops.");
        var language = input.Language ?? Languages.OrDefault(actor.Language);
        var author = actor.PersonId!.Value;
        var title =
            AgendaLimits.Given(input.Title) is { } given && given != last.Title?.Markdown
                ? new Text(author, language, given)
                : last.Title;
        var next = tour.Content with { Stops = With(tour.Content.Stops, Next(last, input, title)) };
        return TourChanges.Claiming(
            new TourPublished(
                tour.Version + 1,
                next,
                [],
                new Text(author, language, Line(input.Date, language)),
                null,
                now
            ),
            tour.Content,
            new MeetingPlanned(input.Id, input.Date, told, now)
        );
    }

    private static StopContent Next(StopContent last, PlanNextMeetingInput input, Text? title)
    {
        var days = last.Time.Date is { } day ? input.Date.DayNumber - day.DayNumber : (int?)null;
        return last with
        {
            Id = input.Id,
            Title = title,
            Time = last.Time with
            {
                Date = input.Date,
                LastDate = days is { } further ? last.Time.LastDate?.AddDays(further) : null,
                Month = null,
                YearInferred = false,
            },
            RegisterBy = days is { } later ? last.RegisterBy?.AddDays(later) : null,
            RegisterByTime = days is null ? null : last.RegisterByTime,
            Programme =
            [
                .. last.Programme.Select(item =>
                    item with
                    {
                        Id = StreamId.FromKey(input.Id, $"copy of {item.Id:D}").Value,
                    }
                ),
            ],
        };
    }

    /// <summary>Before the first one that is later, else at the end.</summary>
    private static IReadOnlyList<StopContent> With(IReadOnlyList<StopContent> stops, StopContent next)
    {
        var before = stops.TakeWhile(stop => !(stop.Time.Date > next.Time.Date)).Count();
        return [.. stops.Take(before), next, .. stops.Skip(before)];
    }

    private static string Line(DateOnly day, Language language) =>
        $"{Planned.In(language)}: {NorwegianDate.Day(day, language)}";
}
