using Hub.EventStore;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Reports.Reports;
using Hub.Shared.Due;
using Hub.Shared.Reference;

namespace Hub.Reports.Dates;

/// <summary>
/// A programme's report date has come: each county's network has a draft, and the next date is planned. Stopped half way
/// and done again, it makes those that are missing.
/// </summary>
internal sealed class DraftOnDate(IEventStore store, ReportDrafts drafts, CurrentReference reference, TimeProvider time)
    : IWhenDue
{
    public const string Due = "report-date";

    public string Kind => Due;

    public async Task Do(Guid subject, DateTimeOffset at, CancellationToken cancellation)
    {
        var state = (await store.Load<ReportDateState>(subject, cancellation)).State;
        if (
            state is not { Programme: { } key, Date: { } date }
            || ReportDateTimes.MorningOf(date) > time.GetUtcNow()
            || reference.Current.Part<ProgrammeCatalogue>().Programme(key) is not { } programme
        )
            return;
        foreach (var county in reference.Current.Part<AreaMap>().Counties)
            await Draft(county.Number, programme, date, cancellation);
        await store.Decide<ReportDateState>(
            subject,
            now => Decide(now, programme, date, time.GetUtcNow()),
            Context(nameof(ReportDatePlanned)),
            cancellation
        );
    }

    internal static Decision Decide(ReportDateState state, Programme programme, DateOnly came, DateTimeOffset now) =>
        state.Date == came
            ? new ReportDatePlanned(programme.Key, programme.ReportDateAfter(came), came, now)
            : new AlreadyDone();

    private async Task Draft(string network, Programme programme, DateOnly date, CancellationToken cancellation)
    {
        var id = ReportDrafts.IdOf(network, programme.Key, date);
        if ((await store.Load<ReportState>(id, cancellation)).State is not ReportState.NotDrafted)
            return;
        var drafted = await drafts.Make(network, programme, date, null, time.GetUtcNow(), cancellation);
        await store.Decide<ReportState>(
            id,
            state => ReportDrafts.Decide(state, drafted),
            Context(nameof(ReportDrafted)),
            cancellation
        );
    }

    private CommandContext Context(string command) =>
        new(PlanReportDates.System, command, Guid.CreateVersion7(time.GetUtcNow()), "");
}
