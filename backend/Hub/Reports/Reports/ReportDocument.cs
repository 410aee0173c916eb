using System.Globalization;
using System.Text;
using Hub.Journeys;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Reports.Figures;
using Hub.Reports.Texts;
using Hub.Shared.Reference;
using Hub.Shared.Text;
using Hub.Shared.Time;

namespace Hub.Reports.Reports;

/// <summary>A draft's parts as they read now, and the whole report in Markdown as it is approved, sent and archived.</summary>
public sealed class ReportDocument(CurrentReference reference, NetworkNames networks)
{
    /// <summary>All parts in their order, with what was written, or what the figures say where nobody wrote.</summary>
    public IReadOnlyList<ReportPart> Parts(Report report, IEnumerable<SavedReportText> written)
    {
        var words = new ReportWords(report.Language, reference.Current.Part<PhaseCatalogue>());
        var texts = written.ToDictionary(text => text.Section);
        var from = report.Drawn.Since is { } since
            ? Norway.DayOf(since)
            : reference.Current.Part<ProgrammeCatalogue>().Programme(report.ProgrammeKey)?.ValidFrom ?? report.Date;
        return
        [
            .. SectionPlan.All.Select(plan => new ReportPart(
                plan.Section,
                plan.Heading.In(report.Language),
                plan.Source?.In(report.Language),
                [
                    .. report
                        .Drawn.Figures.Where(figure => plan.Has(figure.Key))
                        .Select(figure => new LabelledFigure(words.Label(figure.Key), figure.Value, figure.Before)),
                ],
                words.Draft(plan.Section, report.Drawn, from),
                texts.GetValueOrDefault(plan.Section)
            )
            {
                IsBehind = texts.TryGetValue(plan.Section, out var text) && text.SavedAt < report.Drawn.At,
            }),
        ];
    }

    public string Write(Report report, IEnumerable<SavedReportText> written, Hat by, DateTimeOffset now)
    {
        var areas = reference.Current.Part<AreaMap>();
        var programme = reference.Current.Part<ProgrammeCatalogue>().Programme(report.ProgrammeKey);
        var isNn = report.Language is Language.Nn;
        var text = new StringBuilder();
        Line($"# Statusrapport for {networks.Of(report.NetworkKey)?.Nb ?? report.NetworkKey}");
        Line($"{programme?.Name.In(report.Language) ?? report.ProgrammeKey}, {NorwegianDate.Plain(report.Date)}.");
        var counted = NorwegianDate.Plain(Norway.DayOf(report.Drawn.At));
        Line(isNn ? $"Tala er henta frå Hub {counted}." : $"Tallene er hentet fra Hub {counted}.");
        foreach (var part in Parts(report, written))
        {
            if (part.Text.Trim().Length == 0 && part.Figures.Count == 0)
                continue;
            Line($"## {part.Heading}");
            if (part.Text.Trim().Length > 0)
                Line(part.Text.Trim());
            if (part.Figures.Count > 0)
                Line(Table(part, isNn));
        }
        var body = by.Body is { } key ? areas.Body(key)?.Name : null;
        var day = NorwegianDate.Plain(Norway.DayOf(now));
        Line(isNn ? $"Godkjend {day}{By(body)}." : $"Godkjent {day}{By(body)}.");
        return text.ToString().TrimEnd() + "\n";

        void Line(string paragraph) => text.Append(paragraph.ReplaceLineEndings("\n")).Append("\n\n");
        string By(string? name) =>
            name is null ? ""
            : isNn ? $" av {name}"
            : $" av {name}";
    }

    private static string Table(ReportPart part, bool isNn)
    {
        var hasBefore = part.Figures.Any(figure => figure.Before is not null);
        var rows = new StringBuilder();
        Row(isNn ? "Tal" : "Tall", isNn ? "No" : "Nå", isNn ? "Førre rapport" : "Forrige rapport");
        Row("---", "---:", "---:");
        foreach (var figure in part.Figures)
            Row(figure.Label, Number(figure.Value), figure.Before is { } before ? Number(before) : "–");
        return rows.Append('\n').Append(isNn ? "Kjelde: " : "Kilde: ").Append(part.Source).Append('.').ToString();

        void Row(string label, string now, string before) =>
            rows.Append("| ").Append(label).Append(" | ").Append(now).Append(hasBefore ? $" | {before} |\n" : " |\n");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A part of a report.</summary>
/// <param name="Section">Which one.</param>
/// <param name="Heading">Its heading, in the report's language.</param>
/// <param name="Source">Where its figures are from, in the report's language; null where it has none.</param>
/// <param name="Figures">What was counted, as it was when the figures were drawn.</param>
/// <param name="Suggestion">What these figures say in words, in Markdown; empty where nothing is drafted.</param>
public sealed record ReportPart(
    ReportSection Section,
    string Heading,
    string? Source,
    IReadOnlyList<LabelledFigure> Figures,
    [property: GraphQL.GraphQLType("Markdown")] string Suggestion,
    [property: GraphQL.GraphQLIgnore] SavedReportText? Saved
)
{
    /// <summary>What stands there now, in Markdown: what was written, else the suggestion.</summary>
    [GraphQL.GraphQLType("Markdown")]
    public string Text => Saved?.Markdown ?? Suggestion;

    /// <summary>Whether somebody has written there, otherwise than is suggested.</summary>
    public bool IsWritten => Saved is { } saved && saved.Markdown != Suggestion;

    /// <summary>Whether the figures were drawn again after the text was saved: it may need another look.</summary>
    public bool IsBehind { get; init; }

    /// <summary>Counts the saves; say the one that was read when saving.</summary>
    public int Revision => Saved?.Revision ?? 0;

    /// <summary>When it was saved last; null while nobody has written there.</summary>
    public DateTimeOffset? SavedAt => Saved?.SavedAt;
}

/// <summary>Something that was counted.</summary>
/// <param name="Label">What, in the report's language.</param>
/// <param name="Value">How many.</param>
/// <param name="Before">How many it was at the last report; null where that is not known.</param>
public sealed record LabelledFigure(string Label, int Value, int? Before);
