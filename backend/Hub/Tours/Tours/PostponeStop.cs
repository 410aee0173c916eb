using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Tours.Tours;

/// <param name="Stop">The stop.</param>
/// <param name="Reason">Why, in one line that everybody reads.</param>
/// <param name="Date">The new day; left out where it is told later.</param>
/// <param name="Starts">When it begins then; without it, as before.</param>
/// <param name="Ends">When it ends then; without it, as before.</param>
/// <param name="Language">The language of the reason; without it, the viewer's own.</param>
/// <param name="ActingFor">The <c>hat</c> of the office one arranges by; may be left out.</param>
public sealed record PostponeStopInput(
    [property: ID<Stop>] Guid Stop,
    string Reason,
    DateOnly? Date = null,
    TimeOnly? Starts = null,
    TimeOnly? Ends = null,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class PostponeStop
{
    /// <summary>
    /// Same-day change: a stop is put off, to another day or to one that is told later. Registrations stay; the page shows
    /// a banner. For those who arrange the tour.
    /// </summary>
    [GraphQLName("postponeStop")]
    public static Task<StopPayload> Run(PostponeStopInput input, StopCommands stops, CancellationToken cancellation) =>
        stops.Do(
            input.Stop,
            input,
            input.Reason,
            input.Language,
            input.ActingFor,
            wrong: input.Ends <= input.Starts ? new ContentInvalid("ends", "It ends before it begins.") : null,
            change => Decide(change, input.Date, input.Starts, input.Ends),
            cancellation
        );

    internal static Decision Decide(StopCommands.Change change, DateOnly? day, TimeOnly? starts, TimeOnly? ends)
    {
        if (change.Status is StopStatus.Cancelled)
            return new AlreadyCancelled();
        var before = change.Stop.Time;
        var time = day is { } date
            ? before with
            {
                Date = date,
                LastDate = before is { LastDate: { } last, Date: { } first }
                    ? date.AddDays(last.DayNumber - first.DayNumber)
                    : null,
                Month = null,
                YearInferred = false,
                Starts = starts ?? before.Starts,
                Ends = ends ?? (starts is null ? before.Ends : null),
            }
            : StopTime.NotKnown(before.Zone);
        return time == before && change.Status is StopStatus.Postponed
            ? new AlreadyDone()
            : new StopPostponed(change.Stop.Id, change.NextVersion, time, change.Reason, change.At);
    }
}
