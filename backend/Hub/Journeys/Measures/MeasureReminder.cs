using Hub.EventStore;
using Hub.Identity.Offices;
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
        reminder.Remind(subject, DecideBefore, cancellation);

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
        reminder.Remind(subject, DecideOverdue, cancellation);

    internal static Decision DecideOverdue(MeasureState state, IReadOnlyList<Guid> told, DateTimeOffset now) =>
        state is MeasureState.Added { IsOpen: true, DueOn: { } due, RemindedOverdue: var before }
        && due < Norway.DayOf(now)
        && before != due
            ? new MeasureOverdue(due, told, now)
            : new AlreadyDone();
}

/// <summary>
/// Reminds those who can set its status: the municipality's main contacts and their deputies of that day. The owner is a
/// role or a unit, which has no inbox here.
/// </summary>
internal sealed class MeasureReminder(
    IEventStore store,
    StandingThings things,
    JourneyList journeys,
    OfficeList offices,
    TimeProvider time
)
{
    /// <summary>The hub itself, which acts for nobody.</summary>
    private static readonly Guid System = new("5b0a8f6e-2f6c-5d55-9a4e-0d2e6f7a1c04");

    private static readonly Sight All = new(SeesOpen: true, SeesAll: true, []);

    /// <summary>Done twice, it reminds once.</summary>
    public async Task Remind(
        Guid measure,
        Func<MeasureState, IReadOnlyList<Guid>, DateTimeOffset, Decision> decide,
        CancellationToken cancellation
    )
    {
        if (
            await things.JourneyOf(measure, cancellation) is not { } id
            || (await journeys.Find([id], All, cancellation))[0] is not { } journey
        )
            return;
        var told = await Writers(journey.MunicipalityNumber, cancellation);
        await store.Decide<MeasureState>(
            measure,
            state => decide(state, told, time.GetUtcNow()),
            new CommandContext(System, nameof(MeasureReminder), Guid.CreateVersion7(time.GetUtcNow()), ""),
            cancellation
        );
    }

    private async Task<IReadOnlyList<Guid>> Writers(string municipality, CancellationToken cancellation) =>
        [
            .. (await offices.In([municipality], [], "", cancellation))
                .Where(office => office.Kind is OfficeKind.MainContact or OfficeKind.Deputy)
                .Select(office => office.PersonId)
                .Distinct(),
        ];
}
