using Hub.EventStore;
using Hub.Networks.Areas;
using Hub.Shared.Links;
using Hub.Shared.Notices;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Reports.Reports;

/// <summary>Tells those who run a network that a draft is there, and those whom a report is sent to that it is.</summary>
internal sealed class ReportNotices : ITellings
{
    public static NoticeKind Drafted { get; } =
        new(
            "REPORT_DRAFTED",
            new(
                "Et utkast til statusrapport for {place} er klart",
                "Tallene er hentet fra Hub. Les gjennom, skriv det som mangler, godkjenn og send."
            ),
            new(
                "Eit utkast til statusrapport for {place} er klart",
                "Tala er henta frå Hub. Les gjennom, skriv det som manglar, godkjenn og send."
            ),
            new(
                "A draft status report for {place} is ready",
                "Its figures are from Hub. Read it through, write what is missing, approve and send it."
            )
        );

    public static NoticeKind Sent { get; } =
        new(
            "REPORT_SENT",
            new("Statusrapport for {place} er sendt", "Her er {title}."),
            new("Statusrapport for {place} er send", "Her er {title}."),
            new("A status report for {place} has been sent", "It is here: {title}.")
        );

    public IEnumerable<Telling> Of(RecordedEvent recorded) =>
        recorded.Data switch
        {
            ReportDrafted drafted =>
            [
                new Told(Drafted.Code, About(recorded), Recipients.Persons(drafted.Told), drafted.At)
                {
                    Author = drafted.DraftedBy,
                },
            ],
            // Whoever had it to write needs to be told no more.
            ReportSent sent =>
            [
                new TakenBack(About(recorded)),
                new Told(Sent.Code, About(recorded), Recipients.Persons(sent.Told), sent.At) { Author = sent.SentBy },
            ],
            _ => [],
        };

    private static Thing About(RecordedEvent recorded) => new(nameof(Report), recorded.Stream.Value.ToString("D"));
}

internal sealed class NoticedReports(ReportList reports, NetworkNames networks) : INoticeThings
{
    public string Type => nameof(Report);

    public async Task<IReadOnlyList<NoticeThing?>> Find(
        IReadOnlyList<NoticeAbout> notices,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await reports.Find([.. notices.Select(notice => Guid.Parse(notice.Key))], sight, cancellation);
        return
        [
            .. found.Select(report =>
                report is not null && networks.Of(report.NetworkKey) is { } place
                    ? new NoticeThing(
                        new Names(
                            $"statusrapporten for {place.Nb}, {NorwegianDate.Plain(report.Date)}",
                            $"statusrapporten for {place.Nb}, {NorwegianDate.Plain(report.Date)}",
                            $"status report for {place.Nb}, {NorwegianDate.Day(report.Date, Language.En)}"
                        ),
                        $"/rapport/{report.Uuid:D}",
                        place
                    )
                    : null
            ),
        ];
    }
}
