using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hub.Journeys.Indicators;
using Hub.Journeys.Items;
using Hub.Journeys.Measures;
using Hub.Journeys.Tables;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Journeys.Archive;

/// <summary>
/// The journey to read and print without anything but a browser, in the municipality's Norwegian: no script, and nothing
/// from elsewhere.
/// </summary>
internal sealed class JourneyDocument(Language language)
{
    private static readonly NumberFormatInfo Norwegian = new() { NumberDecimalSeparator = "," };

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public byte[] Write(
        string owner,
        string? programme,
        PhaseCatalogue phases,
        IReadOnlyList<Item> items,
        IReadOnlyList<ArchivedComment> comments,
        DateTimeOffset at
    )
    {
        var own = items.FirstOrDefault(item => item.Kind is ItemKind.Journey)?.Fields;
        var goals = items.Where(item => item.Kind is ItemKind.Goal).ToArray();
        var known = goals.Select(goal => goal.Id).ToHashSet();
        var title = In($"Veikart for {owner}", $"Vegkart for {owner}");
        var page = new StringBuilder()
            .Append(
                CultureInfo.InvariantCulture,
                $"<!doctype html>\n<html lang=\"{language.Code()}\"><head><meta charset=\"utf-8\"><title>"
            )
            .Append(Encode(title))
            .Append("</title></head><body>\n<h1>")
            .Append(Encode(title))
            .Append("</h1>\n<p>")
            .Append(Encode($"{programme}. {In("Slik det sto", "Slik det stod")} {Day(Norway.DayOf(at))}."))
            .Append("</p>\n");
        if (phases.Phase(own?.Status) is { } phase)
            page.Append("<p>").Append(Encode($"Fase: {phase.Name.In(language)}")).Append("</p>\n");
        if (Progress.Of(items) is { } progress)
            page.Append("<p>").Append(Encode($"Gjennomført: {Rounded(progress)} %")).Append("</p>\n");
        if (own?.PlanAddress is { } plan)
            page.Append("<p>").Append(Encode(Adopted(plan, own))).Append("</p>\n");
        if (own?.PlanFile is not null)
            page.Append("<p>").Append(Encode(Adopted("vedtatt-plan.pdf", own))).Append("</p>\n");
        if (own?.Challenge?.Markdown is { } challenge)
            page.Append(In("<h2>Utfordringsbilde</h2>\n", "<h2>Utfordringsbilete</h2>\n"))
                .Append(MarkdownText.ToHtml(challenge));
        AppendIndicators(page, items);
        AppendInvolvement(page, items);
        AppendMeasures(page, In("Tiltak uten mål", "Tiltak utan mål"), 2, items, goal: null);
        foreach (var goal in goals.Where(goal => Above(goal) is null))
        {
            AppendGoal(page, goal, 2, items);
            foreach (var part in goals.Where(part => Above(part) == goal.Id))
                AppendGoal(page, part, 3, items);
        }
        AppendComments(page, items, comments);
        return Encoding.UTF8.GetBytes(page.Append("</body></html>\n").ToString());

        Guid? Above(Item goal) => goal.Fields.Parent is { } above && known.Contains(above) ? above : null;
    }

    private void AppendGoal(StringBuilder page, Item goal, int level, IReadOnlyList<Item> items)
    {
        var progress = Progress.Of(items, goal.Id) is { } percent ? $" ({Rounded(percent)} %)" : "";
        AppendMeasures(page, $"{goal.Fields.Title?.Shown ?? "—"}{progress}", level, items, goal);
    }

    /// <summary>What stood under a goal that is gone stands under none.</summary>
    private void AppendMeasures(StringBuilder page, string heading, int level, IReadOnlyList<Item> items, Item? goal)
    {
        var goals = items.Where(item => item.Kind is ItemKind.Goal).Select(item => item.Id).ToHashSet();
        var measures = items
            .Where(item =>
                item.Kind is ItemKind.Measure
                && (item.Fields.Parent is { } its && goals.Contains(its) ? its : (Guid?)null) == goal?.Id
            )
            .Select(item => item.Fields)
            .ToArray();
        if (goal is null && measures.Length == 0)
            return;
        page.Append(CultureInfo.InvariantCulture, $"<h{level}>{Encode(heading)}</h{level}>\n");
        if (goal?.Fields.Learning?.Markdown is { } learning)
            page.Append("<p>").Append(Encode($"Dette lærte vi: {learning}")).Append("</p>\n");
        if (measures.Length == 0)
            return;
        Table(
            page,
            [
                "Tiltak",
                In("Ansvarlig", "Ansvarleg"),
                "Frist",
                "Status",
                "Prosent",
                "Budsjett",
                "Vedtak",
                In("Hva vi lærte", "Kva vi lærte"),
            ],
            measures.Select(measure =>
                new[]
                {
                    measure.Title?.Shown,
                    measure.Owner?.Markdown,
                    Day(measure.DueOn),
                    measure.Status is { } status
                        ? MeasureTableWords.Of(MeasureStatusRows.Read(status), language)
                        : null,
                    measure.Percent?.ToString(CultureInfo.InvariantCulture),
                    Number((double?)measure.Budget),
                    measure.CaseNumber is { } number
                        ? $"Sak {number}, {Day(measure.DecidedOn)} {measure.DecisionAddress}".TrimEnd()
                        : null,
                    measure.Learning?.Markdown,
                }
            )
        );
    }

    /// <summary>What is said now; with the hat, and never the person. What was hidden or taken back stands in the history.</summary>
    private void AppendComments(StringBuilder page, IReadOnlyList<Item> items, IReadOnlyList<ArchivedComment> comments)
    {
        var lines = comments
            .Where(comment => comment is { To: null, HiddenAt: null })
            .Select(comment =>
                new[]
                {
                    Day(Norway.DayOf(comment.WrittenAt)),
                    items.FirstOrDefault(item => item.Id == comment.About)?.Fields.Title?.Shown,
                    comment.ActingFor,
                    comment.Markdown,
                }
            )
            .ToArray();
        if (lines.Length == 0)
            return;
        page.Append(In("<h2>Kommentarer</h2>\n", "<h2>Kommentarar</h2>\n"));
        Table(page, ["Dato", In("Gjelder", "Gjeld"), "Rolle", "Kommentar"], lines);
    }

    private void AppendIndicators(StringBuilder page, IReadOnlyList<Item> items)
    {
        var lines = items
            .Where(item => item.Kind is ItemKind.Indicator)
            .Select(item => Indicator.Of(item, items))
            .SelectMany(indicator =>
                indicator
                    .Values.DefaultIfEmpty(null)
                    .Select(value =>
                        new[]
                        {
                            indicator.Name,
                            Day(value?.On),
                            Number(value?.Value),
                            indicator.Unit,
                            Number(indicator.Target),
                            indicator.Source,
                        }
                    )
            )
            .ToArray();
        if (lines.Length == 0)
            return;
        page.Append(In("<h2>Indikatorer</h2>\n", "<h2>Indikatorar</h2>\n"));
        Table(page, ["Indikator", "Dato", "Verdi", In("Enhet", "Eining"), "Mål", In("Kilde", "Kjelde")], lines);
    }

    private void AppendInvolvement(StringBuilder page, IReadOnlyList<Item> items)
    {
        var lines = items
            .Where(item => item.Kind is ItemKind.Involvement)
            .Select(item => item.Fields)
            .OrderBy(heard => heard.On)
            .Select(heard =>
                new[]
                {
                    Day(heard.On),
                    heard.Title?.Shown,
                    heard.People?.ToString(CultureInfo.InvariantCulture),
                    heard.Said?.Markdown,
                }
            )
            .ToArray();
        if (lines.Length == 0)
            return;
        page.Append("<h2>Involvering</h2>\n");
        Table(page, ["Dato", In("Hvem", "Kven"), In("Antall", "Tal"), In("Hva de sa", "Kva dei sa")], lines);
    }

    private static void Table(StringBuilder page, IEnumerable<string> columns, IEnumerable<string?[]> lines)
    {
        page.Append("<table border=\"1\"><thead><tr>");
        foreach (var column in columns)
            page.Append("<th scope=\"col\">").Append(column).Append("</th>");
        page.Append("</tr></thead><tbody>\n");
        foreach (var line in lines)
        {
            page.Append("<tr>");
            foreach (var cell in line)
                page.Append("<td>").Append(Encode(cell ?? "")).Append("</td>");
            page.Append("</tr>\n");
        }
        page.Append("</tbody></table>\n");
    }

    private static string? Number(double? value) => value?.ToString(Norwegian);

    private static string Rounded(double percent) => Math.Round(percent).ToString(Norwegian);

    private string Adopted(string where, ItemFields own) =>
        In("Vedtatt plan: ", "Vedteken plan: ")
        + $"{where}, sak {own.PlanCaseNumber}, {In("vedtatt", "vedteken")} {Day(own.PlanAdoptedOn)}.";

    private string In(string nb, string nn) => language is Language.Nn ? nn : nb;

    private static string Day(DateOnly? day) => day?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) ?? "";

    private static string Encode(string text) => Encoder.Encode(text);
}
