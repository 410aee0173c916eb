using Hub.EventStore;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Shared.Due;
using Hub.Shared.Time;

namespace Hub.Journeys.Measures;

/// <summary>
/// When a measure's own are reminded: in the morning a week before its day, and the morning after it. A day that is set
/// when that morning has passed reminds nobody: who set it knows.
/// </summary>
internal sealed class MeasureReminderTimes : IDueTimes
{
    public const int DaysBefore = 7;

    private static readonly TimeOnly Morning = new(8, 0);

    public IEnumerable<DueTime> Of(RecordedEvent recorded) =>
        recorded.Data switch
        {
            MeasureAdded { DueOn: { } day } added => On(recorded, day, added.At),
            MeasureDueSet due => On(recorded, due.DueOn, due.At),
            MeasureRemoved removed => On(recorded, null, removed.At),
            _ => [],
        };

    private static DueTime[] On(RecordedEvent recorded, DateOnly? day, DateTimeOffset now) =>
        [
            new(RemindBeforeDue.Due, recorded.Stream.Value, Later(day?.AddDays(-DaysBefore), now)),
            new(RemindOverdue.Due, recorded.Stream.Value, Later(day?.AddDays(1), now)),
        ];

    private static DateTimeOffset? Later(DateOnly? day, DateTimeOffset now) =>
        day is { } known && LocalTimes.At(known, Morning, Norway.Zone) is var at && at > now ? at : null;
}

/// <summary>A measure's day comes up.</summary>
internal sealed class RemindBeforeDue(MeasureReminder reminder) : IWhenDue
{
    public const string Due = "measure-comes-due";

    public string Kind => Due;

    public Task Do(Guid subject, DateTimeOffset at, CancellationToken cancellation) =>
        reminder.Remind(subject, isOverdue: false, DecideBefore, cancellation);

    internal static Decision DecideBefore(MeasureState state, IReadOnlyList<Guid> told, DateTimeOffset now) =>
        state is MeasureState.Added { IsOpen: true, DueOn: { } due, RemindedBefore: var before }
        && due >= Norway.DayOf(now)
        && before != due
            ? new MeasureComesDue(due, told, now)
            : new AlreadyDone();
}

/// <summary>A measure's day has passed.</summary>
internal sealed class RemindOverdue(MeasureReminder reminder) : IWhenDue
{
    public const string Due = "measure-overdue";

    public string Kind => Due;

    public Task Do(Guid subject, DateTimeOffset at, CancellationToken cancellation) =>
        reminder.Remind(subject, isOverdue: true, DecideOverdue, cancellation);

    internal static Decision DecideOverdue(MeasureState state, IReadOnlyList<Guid> told, DateTimeOffset now) =>
        state is MeasureState.Added { IsOpen: true, DueOn: { } due, RemindedOverdue: var before }
        && due < Norway.DayOf(now)
        && before != due
            ? new MeasureOverdue(due, told, now)
            : new AlreadyDone();
}

/// <summary>
/// Reminds those who can set its status: the municipality's main contacts and their deputies of that day. The owner is a
/// role or a unit, which has no inbox here. Many measures with one day are one notice.
/// </summary>
internal sealed class MeasureReminder(
    IEventStore store,
    StandingThings things,
    ItemList items,
    JourneyList journeys,
    JourneyWriters writers,
    TimeProvider time
)
{
    /// <summary>So many with one day are told of one by one.</summary>
    public const int MostAlone = 3;

    /// <summary>The hub itself, which acts for nobody.</summary>
    private static readonly Guid System = new("5b0a8f6e-2f6c-5d55-9a4e-0d2e6f7a1c04");

    private static readonly Sight All = new(SeesOpen: true, SeesAll: true, []);

    /// <summary>Done twice, it reminds once.</summary>
    public async Task Remind(
        Guid measure,
        bool isOverdue,
        Func<MeasureState, IReadOnlyList<Guid>, DateTimeOffset, Decision> decide,
        CancellationToken cancellation
    )
    {
        if (
            await things.JourneyOf(measure, cancellation) is not { } id
            || (await journeys.Find([id], All, cancellation))[0] is not { } journey
        )
            return;
        var told = await writers.Of(journey.MunicipalityNumber, cancellation);
        if (await Together(id, measure, isOverdue, cancellation) is ({ } day, var count))
        {
            await Decide<DueDayState>(
                DueDayState.StreamOf(id, day, isOverdue),
                state =>
                    state.IsTold
                        ? new AlreadyDone()
                        : new MeasuresDueTogether(id, day, isOverdue, count, told, time.GetUtcNow()),
                cancellation
            );
            // The measure itself has had its reminder, in that notice.
            told = [];
        }
        await Decide<MeasureState>(measure, state => decide(state, told, time.GetUtcNow()), cancellation);
    }

    /// <summary>The measure's day, where more than a few are open that have it; null where it is told of alone.</summary>
    private async Task<(DateOnly? Day, int Count)> Together(
        Guid journey,
        Guid measure,
        bool isOverdue,
        CancellationToken cancellation
    )
    {
        var standing = (await items.Of([journey], null, cancellation))[journey].ToArray();
        if (standing.FirstOrDefault(item => item.Id == measure)?.Fields.DueOn is not { } day)
            return (null, 0);
        // Done late, it may be too late to say that the day comes.
        if (isOverdue != day < Norway.Today(time))
            return (null, 0);
        var count = standing.Count(item => IsDue(item, day));
        return count > MostAlone ? (day, count) : (null, 0);
    }

    /// <summary>A measure that is to be done by that day and is neither done nor stopped.</summary>
    internal static bool IsDue(Item item, DateOnly day) =>
        item.Kind is ItemKind.Measure
        && item.Fields.DueOn == day
        && MeasureStatusRows.Read(item.Fields.Status!) is not (MeasureStatus.Done or MeasureStatus.Stopped);

    private Task<Decided<TState>> Decide<TState>(
        StreamId stream,
        Func<TState, Decision> decide,
        CancellationToken cancellation
    )
        where TState : class, IState<TState> =>
        store.Decide(
            stream,
            decide,
            new CommandContext(System, nameof(MeasureReminder), Guid.CreateVersion7(time.GetUtcNow()), ""),
            cancellation
        );
}

/// <summary>Whether a day that many measures have has been told of.</summary>
public sealed record DueDayState(bool IsTold) : IState<DueDayState>
{
    public static DueDayState Initial { get; } = new(false);

    public static StreamId StreamOf(Guid journey, DateOnly day, bool isOverdue) =>
        StreamId.FromKey(journey, $"{(isOverdue ? "overdue" : "due")} {day:yyyy-MM-dd}");

    public DueDayState Evolve(Event recorded) => recorded is MeasuresDueTogether ? new(true) : this;
}
