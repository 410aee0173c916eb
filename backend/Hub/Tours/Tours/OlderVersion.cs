using Hub.EventStore;
using Hub.GraphQL;
using Hub.Networks.Members;
using Hub.Shared.Text;

namespace Hub.Tours.Tours;

/// <summary>
/// What a tour said in one of its versions, same-day changes included. Everybody sees it. Who presents, and the links to
/// rooms on the net, are told of the version that is valid alone.
/// </summary>
/// <param name="Number">The version, from 1.</param>
/// <param name="Title">What the tour was called; null where that was erased.</param>
/// <param name="Language">The language of the title.</param>
/// <param name="Description">What was told of it; null where nothing was.</param>
/// <param name="Organiser">Who arranged it.</param>
/// <param name="IsCancelled">True when it did not take place.</param>
/// <param name="Stops">Its stops, in their order.</param>
public sealed record OlderVersion(
    int Number,
    string? Title,
    Language Language,
    TextView? Description,
    string Organiser,
    bool IsCancelled,
    IReadOnlyList<OlderStop> Stops
);

/// <summary>A stop as a version of its tour had it.</summary>
/// <param name="Uuid">The stop's id, the same in all versions.</param>
/// <param name="Label">What it was called: its title, else the tour's with the place.</param>
/// <param name="Date">The day, or the first of several; null where only the month was known.</param>
/// <param name="LastDate">The last of several days; null where it was one.</param>
/// <param name="Month">The month, <c>yyyy-mm</c>, where the day was not known.</param>
/// <param name="Starts">When it was to begin, in its time zone.</param>
/// <param name="Ends">When it was to end, in its time zone.</param>
/// <param name="Place">The town or place.</param>
/// <param name="Venue">The house or room.</param>
/// <param name="Attendance">How one was to take part.</param>
/// <param name="Capacity">How many could be there at the place.</param>
/// <param name="RegisterBy">The last day to register.</param>
/// <param name="RegisterByTime">The time of that day; null where the whole day counted.</param>
/// <param name="Status">How it stood.</param>
/// <param name="Programme">The parts of its programme, in their order.</param>
public sealed record OlderStop(
    Guid Uuid,
    string? Label,
    DateOnly? Date,
    DateOnly? LastDate,
    string? Month,
    TimeOnly? Starts,
    TimeOnly? Ends,
    string? Place,
    string? Venue,
    AttendanceMode? Attendance,
    int? Capacity,
    DateOnly? RegisterBy,
    TimeOnly? RegisterByTime,
    StopStatus Status,
    IReadOnlyList<OlderItem> Programme
);

/// <summary>A part of a stop's programme as a version had it.</summary>
/// <param name="Uuid">Its id within the stop.</param>
/// <param name="Title">What it was called; null where that was erased.</param>
/// <param name="Starts">When it was to begin.</param>
/// <param name="Ends">When it was to end.</param>
public sealed record OlderItem(Guid Uuid, string? Title, TimeOnly? Starts, TimeOnly? Ends);

/// <summary>Versions of published tours, folded from the log as far as each goes.</summary>
public sealed class OlderVersions(IEventStore store, TextViews texts)
{
    /// <summary>Null where the tour has no such version.</summary>
    public async Task<OlderVersion?> Find(Guid tour, int number, CancellationToken cancellation)
    {
        if (number < 1)
            return null;
        var state = TourState.Initial;
        await foreach (var recorded in store.Read(ReadFrom.Stream(tour), cancellation))
        {
            state = state.Evolve(recorded.Data);
            if (state is TourState.Published { Facts: var facts } && facts.Version >= number)
                return facts.Version == number ? await Read(facts, cancellation) : null;
        }
        return null;
    }

    private async Task<OlderVersion> Read(TourFacts facts, CancellationToken cancellation)
    {
        var content = facts.Content;
        var title = content.Title.Kept();
        var told = content.Description is { } text
            ? (await texts.Make([(text.Language, text.Kept(), text.Html())], cancellation))[0]
            : null;
        return new(
            facts.Version,
            title,
            content.Title.Language,
            told,
            content.Organiser,
            facts.IsCancelled,
            [.. content.Stops.Select(stop => Read(stop, title, facts.StatusOf(stop.Id)))]
        );
    }

    private static OlderStop Read(StopContent stop, string? tour, StopStatus status) =>
        new(
            stop.Id,
            stop.Title?.Kept() ?? (stop.Place is { } place && tour is not null ? $"{tour}, {place}" : tour),
            stop.Time.Date,
            stop.Time.LastDate,
            stop.Time.Month,
            stop.Time.Starts,
            stop.Time.Ends,
            stop.Place,
            stop.Venue,
            stop.Attendance,
            stop.Capacity,
            stop.RegisterBy,
            stop.RegisterByTime,
            status,
            [.. stop.Programme.Select(item => new OlderItem(item.Id, item.Title.Kept(), item.Starts, item.Ends))]
        );
}

[ObjectType<Tour>]
public static class OlderVersionField
{
    /// <summary>What it said in one of its versions; null where it has none of that number.</summary>
    /// <param name="number">The version, from 1, as in the change log.</param>
    [Cost(5)]
    public static Task<OlderVersion?> OlderVersion(
        [Parent] Tour tour,
        int number,
        OlderVersions versions,
        CancellationToken cancellation
    ) => versions.Find(tour.Uuid, number, cancellation);
}
