using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hub.Journeys.Indicators;
using Hub.Journeys.Items;
using Hub.Journeys.Measures;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Journeys.Archive;

/// <summary>The journey to read and print without anything but a browser: no script, and nothing from elsewhere.</summary>
internal static class JourneyDocument
{
    private static readonly NumberFormatInfo Norwegian = new() { NumberDecimalSeparator = "," };

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static byte[] Write(string owner, string? programme, IReadOnlyList<Item> items, DateTimeOffset at)
    {
        var own = items.FirstOrDefault(item => item.Kind is ItemKind.Journey)?.Fields;
        var goals = items.Where(item => item.Kind is ItemKind.Goal).ToArray();
        var known = goals.Select(goal => goal.Id).ToHashSet();
        var page = new StringBuilder()
            .Append("<!doctype html>\n<html lang=\"nb\"><head><meta charset=\"utf-8\"><title>")
            .Append(Encode($"Veikart for {owner}"))
            .Append("</title></head><body>\n<h1>")
            .Append(Encode($"Veikart for {owner}"))
            .Append("</h1>\n<p>")
            .Append(Encode($"{programme}. Slik det sto {Day(Norway.DayOf(at))}."))
            .Append("</p>\n");
        if (own?.PlanAddress is { } plan)
            page.Append("<p>")
                .Append(Encode($"Vedtatt plan: {plan}, sak {own.PlanCaseNumber}, vedtatt {Day(own.PlanAdoptedOn)}."))
                .Append("</p>\n");
        if (own?.PlanFile is not null)
            page.Append("<p>")
                .Append(
                    Encode(
                        $"Vedtatt plan: vedtatt-plan.pdf, sak {own.PlanCaseNumber}, vedtatt {Day(own.PlanAdoptedOn)}."
                    )
                )
                .Append("</p>\n");
        if (own?.Challenge?.Markdown is { } challenge)
            page.Append("<h2>Utfordringsbilde</h2>\n").Append(MarkdownText.ToHtml(challenge));
        AppendIndicators(page, items);
        AppendInvolvement(page, items);
        Append(page, "Uten mål", items, item => item.Fields.Parent is not { } goal || !known.Contains(goal));
        foreach (var goal in goals)
            Append(
                page,
                goal.Fields.Title?.Shown ?? "—",
                items,
                item => item.Fields.Parent == goal.Id,
                goal.Fields.Learning?.Markdown
            );
        return Encoding.UTF8.GetBytes(page.Append("</body></html>\n").ToString());
    }

    private static void Append(
        StringBuilder page,
        string heading,
        IEnumerable<Item> items,
        Func<Item, bool> belongs,
        string? learning = null
    )
    {
        var measures = items.Where(item => item.Kind is ItemKind.Measure && belongs(item)).ToArray();
        page.Append("<h2>").Append(Encode(heading)).Append("</h2>\n");
        if (learning is not null)
            page.Append("<p>").Append(Encode($"Dette lærte vi: {learning}")).Append("</p>\n");
        if (measures.Length == 0)
            return;
        Table(
            page,
            ["Tiltak", "Ansvarlig", "Frist", "Status", "Prosent"],
            measures
                .Select(item => item.Fields)
                .Select(measure =>
                    new[]
                    {
                        measure.Title?.Shown,
                        measure.Owner?.Markdown,
                        Day(measure.DueOn),
                        measure.Status is { } status ? Word(MeasureStatusRows.Read(status)) : null,
                        measure.Percent?.ToString(CultureInfo.InvariantCulture),
                    }
                )
        );
    }

    private static void AppendIndicators(StringBuilder page, IReadOnlyList<Item> items)
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
        page.Append("<h2>Indikatorer</h2>\n");
        Table(page, ["Indikator", "Dato", "Verdi", "Enhet", "Mål", "Kilde"], lines);
    }

    private static void AppendInvolvement(StringBuilder page, IReadOnlyList<Item> items)
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
        Table(page, ["Dato", "Hvem", "Antall", "Hva de sa"], lines);
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

    private static string Word(MeasureStatus status) =>
        status switch
        {
            MeasureStatus.Planned => "Planlagt",
            MeasureStatus.Started => "I gang",
            MeasureStatus.Done => "Gjennomført",
            MeasureStatus.Paused => "På vent",
            _ => "Stoppet",
        };

    private static string Day(DateOnly? day) => day?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) ?? "";

    private static string Encode(string text) => Encoder.Encode(text);
}
