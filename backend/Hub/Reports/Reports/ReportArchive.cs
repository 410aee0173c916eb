using System.Text;
using System.Text.Json;
using Hub.Journeys.Archive;
using Hub.Networks.Areas;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Reports.Reports;

/// <summary>
/// A sent report for the archive of the body that wrote it: its words as they were approved, its figures, and what was done
/// with it by which office, with checksums. Never a person's name.
/// </summary>
public sealed class ReportArchive(ReportList reports, NetworkNames networks)
{
    public const string ContentType = "application/zip";

    private static readonly JsonSerializerOptions Json = new(ReportProjection.Json) { WriteIndented = true };

    /// <summary>The zip, for whoever may see the report; else why not.</summary>
    public async Task<(byte[]? Package, Refusal? Refusal)> Make(Guid id, Actor actor, CancellationToken cancellation)
    {
        if (actor.PersonId is null)
            return (null, new SignInRequired());
        if (await reports.Find(id, actor, cancellation) is not { } report)
            return (null, new ReportNotFound());
        if (report is not { Status: ReportStatus.Sent, StoredDocument.Markdown: { } markdown, SentAt: { } sentAt })
            return (null, new ReportNotApproved());
        var steps = (await reports.Steps([id], actor.Sight, cancellation))[id];
        var name = networks.Of(report.NetworkKey)?.Nb ?? report.NetworkKey;
        var bag = new Bag($"statusrapport-{report.NetworkKey}-{report.Date:yyyy-MM-dd}");
        // These bytes are what the checksum in the log is of.
        bag.Add("rapport.md", Encoding.UTF8.GetBytes(markdown));
        bag.Add("rapport.html", Encoding.UTF8.GetBytes(Page(name, report.Language, report.StoredDocument.Html ?? "")));
        bag.Add(
            "rapport.json",
            JsonSerializer.SerializeToUtf8Bytes(
                new
                {
                    id,
                    network = report.NetworkKey,
                    programme = report.ProgrammeKey,
                    date = report.Date,
                    language = report.Language.Code(),
                    checksum = report.Checksum,
                    sentTo = report.NetworkKeys,
                    figures = report.Drawn,
                    history = steps.Select(step => new
                    {
                        step.Kind,
                        step.At,
                        step.ActingFor,
                    }),
                },
                Json
            )
        );
        (string, string)[] labels =
        [
            ("Source-Organization", report.SentFor ?? name),
            ("External-Identifier", $"Report:{id:D}"),
            ("External-Description", $"Statusrapport for {name}"),
        ];
        return (bag.Write(labels, sentAt), null);
    }

    /// <summary>To read without anything but a browser: no script, and nothing from elsewhere.</summary>
    private static string Page(string name, Language language, string html) =>
        $"<!doctype html>\n<html lang=\"{language.Code()}\"><head><meta charset=\"utf-8\"><title>{HtmlText.Encode($"Statusrapport for {name}")}</title></head><body>\n{html}</body></html>\n";
}
