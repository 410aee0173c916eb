using Hub.GraphQL;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Programmes;
using Hub.Reports.Texts;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Reports.Reports;

/// <summary>Something that was done with a report.</summary>
/// <param name="Kind">What.</param>
/// <param name="At">When.</param>
/// <param name="By">Who; null where the report's day came and the hub did it.</param>
public sealed record ReportStep(ReportStepKind Kind, DateTimeOffset At, Author? By);

/// <summary>What is done with a report.</summary>
public enum ReportStepKind
{
    /// <summary>A draft was made from the data.</summary>
    Drafted,

    /// <summary>Its figures were drawn again.</summary>
    FiguresDrawn,

    /// <summary>It was approved.</summary>
    Approved,

    /// <summary>The approval was taken back.</summary>
    Reopened,

    /// <summary>It was sent.</summary>
    Sent,
}

[ObjectType<Report>]
public static class ReportFields
{
    /// <summary>The county's network whose report it is.</summary>
    public static Network Network([Parent] Report report, AreaMap areas) => areas.Network(report.NetworkKey)!;

    /// <summary>The programme that it is in.</summary>
    public static Programme Programme([Parent] Report report, ProgrammeCatalogue programmes) =>
        programmes.Programme(report.ProgrammeKey)!;

    /// <summary>When its figures were counted.</summary>
    public static DateTimeOffset FiguresAt([Parent] Report report) => report.Drawn.At;

    /// <summary>When the figures of the report before it were counted; null for the first one.</summary>
    public static DateTimeOffset? Since([Parent] Report report) => report.Drawn.Since;

    /// <summary>The parts of a draft; empty once it is approved, and for those who do not write it.</summary>
    [Cost(2), ListSize(AssumedSize = 7)]
    public static async Task<IReadOnlyList<IReadOnlyList<ReportPart>>> Parts(
        [Parent] IReadOnlyList<Report> reports,
        Actor actor,
        ReportTextList texts,
        ReportDocument document,
        CancellationToken cancellation
    )
    {
        var written = reports.Where(report => IsOpenTo(report, actor)).Select(report => report.Uuid).ToArray();
        var found = await texts.Of(written, cancellation);
        return [.. reports.Select(report => IsOpenTo(report, actor) ? document.Parts(report, found[report.Uuid]) : [])];
    }

    /// <summary>Counts all saves in a draft; say the one that was read when approving.</summary>
    public static async Task<IReadOnlyList<int>> Revision(
        [Parent] IReadOnlyList<Report> reports,
        ReportTextList texts,
        CancellationToken cancellation
    )
    {
        var found = await texts.Revisions([.. reports.Select(report => report.Uuid)], cancellation);
        return [.. reports.Select(report => found.GetValueOrDefault(report.Uuid))];
    }

    /// <summary>The whole report as it was approved; null for a draft.</summary>
    public static Task<IReadOnlyList<TextView?>> Document(
        [Parent] IReadOnlyList<Report> reports,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. reports.Select(report => report.StoredDocument.Parts())], cancellation);

    /// <summary>Who approved it; null before.</summary>
    public static Task<IReadOnlyList<Author?>> ApprovedBy(
        [Parent] IReadOnlyList<Report> reports,
        AuthorList authors,
        CancellationToken cancellation
    ) => Authors([.. reports.Select(report => (report.ApprovedById, report.ApprovedFor))], authors, cancellation);

    /// <summary>Who sent it; null before.</summary>
    public static Task<IReadOnlyList<Author?>> SentBy(
        [Parent] IReadOnlyList<Report> reports,
        AuthorList authors,
        CancellationToken cancellation
    ) => Authors([.. reports.Select(report => (report.SentById, report.SentFor))], authors, cancellation);

    /// <summary>The networks that it was sent to; empty before.</summary>
    [ListSize(AssumedSize = 3)]
    public static IReadOnlyList<Network> SentTo([Parent] Report report, AreaMap areas) =>
        [.. report.NetworkKeys.Select(areas.Network).OfType<Network>()];

    /// <summary>What was done with it by whom, in order.</summary>
    [Cost(2), ListSize(AssumedSize = 6)]
    public static async Task<IReadOnlyList<IReadOnlyList<ReportStep>>> History(
        [Parent] IReadOnlyList<Report> reports,
        Actor actor,
        ReportList list,
        AuthorList authors,
        CancellationToken cancellation
    )
    {
        var steps = await list.Steps([.. reports.Select(report => report.Uuid)], actor.Sight, cancellation);
        var rows = steps.SelectMany(group => group).ToArray();
        var by = await Authors([.. rows.Select(row => (row.Person, row.ActingFor))], authors, cancellation);
        var made = rows.Zip(by)
            .ToLookup(
                pair => pair.First.Report,
                pair => new ReportStep(
                    Enum.Parse<ReportStepKind>(pair.First.Kind.Replace("_", "", StringComparison.Ordinal), true),
                    pair.First.At,
                    pair.Second
                )
            );
        return [.. reports.Select(report => (IReadOnlyList<ReportStep>)[.. made[report.Uuid]])];
    }

    /// <summary>Whether the viewer writes it, approves it and sends it.</summary>
    public static bool ViewerCanEdit([Parent] Report report, Actor actor) => actor.MayFacilitate(report.NetworkKey);

    [NodeResolver]
    public static Task<IReadOnlyList<Report?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        ReportList reports,
        CancellationToken cancellation
    ) => reports.Find(ids, actor.Sight, cancellation);

    private static bool IsOpenTo(Report report, Actor actor) =>
        report.Status is ReportStatus.Draft && actor.MayFacilitate(report.NetworkKey);

    private static async Task<IReadOnlyList<Author?>> Authors(
        IReadOnlyList<(Guid? Person, string? Hat)> written,
        AuthorList authors,
        CancellationToken cancellation
    )
    {
        var known = written.Where(one => one.Person is not null).ToArray();
        var found = await authors.Find([.. known.Select(one => (one.Person!.Value, one.Hat))], cancellation);
        var by = known.Zip(found).DistinctBy(pair => pair.First).ToDictionary();
        return [.. written.Select(one => one.Person is null ? null : by[one])];
    }
}

[ObjectType<Network>]
public static class NetworkReports
{
    /// <summary>Whether the viewer may write status reports of it.</summary>
    public static bool ViewerCanReport([Parent] Network network, Actor actor) =>
        network.Kind is NetworkKind.County && actor.MayFacilitate(network.Key);
}

[QueryType]
public static class ReportQueries
{
    /// <summary>A status report; null for what the viewer may not see, as for what does not exist.</summary>
    /// <param name="id">The report's global id, or its plain UUID.</param>
    public static Task<Report?> GetReport(
        [ID<Report>] Guid id,
        Actor actor,
        ReportList reports,
        CancellationToken cancellation
    ) => reports.Find(id, actor, cancellation);

    /// <summary>Status reports that the viewer may see, the newest first, at most a hundred.</summary>
    /// <param name="network">Of this network, or sent to it; without it, of all.</param>
    [Cost(5), ListSize(AssumedSize = 30)]
    public static Task<IReadOnlyList<Report>> GetReports(
        Actor actor,
        ReportList reports,
        CancellationToken cancellation,
        string? network = null
    ) => reports.Of(network, actor.Sight, cancellation);
}
