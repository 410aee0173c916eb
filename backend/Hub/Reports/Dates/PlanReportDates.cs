using Hub.EventStore;
using Hub.Programmes;
using Hub.Shared.Due;
using Hub.Shared.Reference;
using Hub.Shared.Time;

namespace Hub.Reports.Dates;

/// <summary>
/// Puts each programme's next report date into the log, at each start: the dates are reference data, which a release or an
/// administrator may have changed. A date that has come while no hub ran is left to be done late.
/// </summary>
public sealed class PlanReportDates(IEventStore store, CurrentReference reference, TimeProvider time)
{
    /// <summary>The hub itself, which acts for nobody.</summary>
    internal static readonly Guid System = new("5b0a8f6e-2f6c-5d55-9a4e-0d2e6f7a1c05");

    public async Task Run(CancellationToken cancellation)
    {
        foreach (var programme in reference.Current.Part<ProgrammeCatalogue>().Programmes)
            await store.Decide<ReportDateState>(
                ReportDateState.StreamOf(programme.Key),
                state => Decide(state, programme, time.GetUtcNow()),
                new CommandContext(System, nameof(PlanReportDates), Guid.CreateVersion7(time.GetUtcNow()), ""),
                cancellation
            );
    }

    internal static Decision Decide(ReportDateState state, Programme programme, DateTimeOffset now)
    {
        if (state.Date is { } planned && programme.ReportDateAfter(planned.AddDays(-1)) == planned)
            return new AlreadyDone();
        var next = programme.ReportDateAfter(Norway.DayOf(now));
        return next == state.Date ? new AlreadyDone() : new ReportDatePlanned(programme.Key, next, null, now);
    }
}

/// <summary>In the morning of the day, by the clocks in Norway.</summary>
internal sealed class ReportDateTimes : IDueTimes
{
    private static readonly TimeOnly Morning = new(7, 0);

    public static DateTimeOffset MorningOf(DateOnly day) => LocalTimes.At(day, Morning, Norway.Zone);

    public IEnumerable<DueTime> Of(RecordedEvent recorded) =>
        recorded.Data is ReportDatePlanned planned
            ? [new(DraftOnDate.Due, recorded.Stream.Value, planned.Date is { } day ? MorningOf(day) : null)]
            : [];
}
