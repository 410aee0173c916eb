using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Text;
using Hub.Shared.Time;
using Hub.Tours.Tours;
using Npgsql;

namespace Hub.Sample;

/// <summary>
/// Fictitious tours and meetings, with days counted from the first start: published by the sample people through the same
/// decision as anybody's.
/// </summary>
public sealed class SampleTours(
    IEventStore store,
    SampleActors actors,
    NpgsqlDataSource database,
    PresenterList presenters,
    TimeProvider time
)
{
    internal async Task Load(IReadOnlyList<SampleTour> tours, CancellationToken cancellation)
    {
        if (await AreThere(SampleContent.IdOf(tours[^1].Key), cancellation))
            return;
        var now = time.GetUtcNow();
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute));
        foreach (var tour in tours)
            await Publish(tour, now, cancellation);
    }

    private async Task Publish(SampleTour tour, DateTimeOffset now, CancellationToken cancellation)
    {
        var actor = actors.Of(tour.By);
        var id = SampleContent.IdOf(tour.Key);
        var today = Norway.DayOf(now);
        var input = new TourContentInput(
            tour.Title,
            tour.Organiser,
            tour.Networks,
            [.. tour.Stops.Select((stop, index) => ToStop(tour, stop, index, today))],
            tour.Description,
            tour.Kind,
            tour.Programme,
            tour.FocusAreas
        );
        await presenters.Keep(id, input.PresenterNames(), cancellation);
        var content = input.ToContent(id, actor.PersonId!.Value, Languages.Parse(tour.Language));
        var context = new CommandContext(
            actor.PersonId.Value,
            "Sample",
            SampleContent.IdOf($"command:{tour.Key}"),
            "sample"
        )
        {
            ActingFor = actor.HatToArrange(null, tour.Networks)?.Key,
            Client = SampleClient.Name,
        };
        var decided = await store.Decide<TourState>(
            id,
            state => PublishTour.Decide(state, content, version: 0, changeLine: null, actor, now),
            context,
            cancellation
        );
        if (decided.Outcome is Outcome.Refused && decided.Version == 0)
            throw new InvalidOperationException($"Sample '{tour.Key}' was refused: {decided.Refusal}");
    }

    private static StopContentInput ToStop(SampleTour tour, SampleStop stop, int index, DateOnly today)
    {
        var day = WorkingDay(today.AddDays(stop.In));
        return new StopContentInput(
            SampleContent.IdOf($"{tour.Key}/{index}"),
            Title: stop.Title,
            Description: stop.Description,
            Date: day,
            Starts: stop.Starts,
            Ends: stop.Ends,
            Place: stop.Place,
            Venue: stop.Venue,
            Attendance: Enum.Parse<AttendanceMode>(stop.Attendance),
            OnlineLink: stop.OnlineLink,
            Capacity: stop.Capacity,
            RegisterBy: stop.RegisterDaysBefore is { } days ? day.AddDays(-days) : null,
            HostMunicipality: stop.Host,
            Programme:
            [
                .. (stop.Programme ?? []).Select(
                    (item, number) =>
                        new ProgrammeItemInput(
                            SampleContent.IdOf($"{tour.Key}/{index}/{number}"),
                            item.Title,
                            Starts: item.Starts,
                            Ends: item.Ends,
                            Presenters: item.Presenter is { } name ? [new PresenterInput(name, item.Role)] : null
                        )
                ),
            ]
        );
    }

    /// <summary>That day or the first working day after it: nobody meets at the weekend, at Christmas or on New Year's Day.</summary>
    internal static DateOnly WorkingDay(DateOnly day)
    {
        while (
            day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
            || day is { Month: 12, Day: >= 22 } or { Month: 1, Day: 1 }
        )
            day = day.AddDays(1);
        return day;
    }

    private async Task<bool> AreThere(Guid tour, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<SampleTours>("SampleTourIsThere"))
            .With("id", tour);
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
