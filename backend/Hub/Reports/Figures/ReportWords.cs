using System.Globalization;
using Hub.Journeys;
using Hub.Shared.Text;
using Hub.Shared.Time;
using static Hub.Reports.Figures.FigureKeys;

namespace Hub.Reports.Figures;

/// <summary>Figures in words, in bokmål or nynorsk: what a section's draft says, and what a figure is called.</summary>
internal sealed class ReportWords(Language language, PhaseCatalogue phases)
{
    /// <summary>In Markdown; empty where there is nothing to draft.</summary>
    /// <param name="from">The first day of what is counted over time.</param>
    public string Draft(ReportSection section, ReportFigures figures, DateOnly from) =>
        section switch
        {
            ReportSection.Journeys => Begun(figures),
            ReportSection.Measures => InMeasures(figures),
            ReportSection.Help => InHelp(figures),
            ReportSection.Spread => InSpread(figures),
            ReportSection.Meetings => InMeetings(figures, from),
            ReportSection.Changes => InChanges(figures),
            _ => "",
        };

    public string Label(string key) =>
        key switch
        {
            Municipalities => In("Kommuner i fylket", "Kommunar i fylket"),
            FigureKeys.Journeys => In("Kommuner som har begynt på et veikart", "Kommunar som har byrja på eit vegkart"),
            InPhase => In("Veikart uten valgt fase", "Vegkart utan vald fase"),
            Measures => In("Tiltak i alt", "Tiltak i alt"),
            Done => In("Gjennomførte tiltak", "Gjennomførte tiltak"),
            Started => In("Tiltak i gang", "Tiltak i gang"),
            Due => In("Tiltak med frist innen 30 dager", "Tiltak med frist innan 30 dagar"),
            Overdue => In("Tiltak over fristen", "Tiltak over fristen"),
            Help => In("Kommuner som ber om hjelp", "Kommunar som ber om hjelp"),
            Adoptions => In("Erfaringer kommunene har tatt i bruk", "Erfaringar kommunane har teke i bruk"),
            InUse => In("Av dem i fast bruk", "Av dei i fast bruk"),
            Lent => In("Ganger andre fylker bruker erfaringer herfra", "Gonger andre fylke bruker erfaringar herifrå"),
            FigureKeys.Experiences => In("Erfaringer kommunene har delt", "Erfaringar kommunane har delt"),
            Stops => In("Stopp og møter i perioden", "Stopp og møte i perioden"),
            Represented => In("Kommuner som var påmeldt", "Kommunar som var påmelde"),
            Delegates => In("Påmeldte fra kommunene", "Påmelde frå kommunane"),
            FigureKeys.Begun => In("Kommuner som har begynt siden sist", "Kommunar som har byrja sidan sist"),
            Moved => In("Kommuner som har byttet fase siden sist", "Kommunar som har bytt fase sidan sist"),
            _ => key.StartsWith(InPhase, StringComparison.Ordinal)
                ? In("I fasen ", "I fasen ") + PhaseName(key[InPhase.Length..])
                : key,
        };

    private string Begun(ReportFigures figures)
    {
        var (count, all) = (figures.Of(FigureKeys.Journeys), figures.Of(Municipalities));
        if (count == 0)
            return In(
                $"Ingen av de {all} kommunene har begynt på et veikart i Hub ennå.",
                $"Ingen av dei {all} kommunane har byrja på eit vegkart i Hub enno."
            );
        var places = figures
            .Figures.Where(figure => figure.Key.StartsWith(InPhase, StringComparison.Ordinal) && figure.Value > 0)
            .OrderBy(figure => figure.Key == InPhase)
            .Select(figure =>
                figure.Key == InPhase
                    ? In($"{figure.Value} uten valgt fase", $"{figure.Value} utan vald fase")
                    : $"{figure.Value} i fasen «{PhaseName(figure.Key[InPhase.Length..])}»"
            );
        return In(
                $"{count} av {all} kommuner har begynt på et veikart i Hub. ",
                $"{count} av {all} kommunar har byrja på eit vegkart i Hub. "
            ) + In($"Der er de nå: {Listed(places)}.", $"Der er dei no: {Listed(places)}.");
    }

    private string InMeasures(ReportFigures figures)
    {
        var all = figures.Of(Measures);
        if (all == 0)
            return In("Ingen tiltak er lagt inn ennå.", "Ingen tiltak er lagde inn enno.");
        return In(
            $"Kommunene har {all} tiltak i veikartene. {figures.Of(Done)} er gjennomført, {figures.Of(Started)} er i gang, "
                + $"{figures.Of(Due)} har frist de neste 30 dagene, og {figures.Of(Overdue)} er over fristen.",
            $"Kommunane har {all} tiltak i vegkarta. {figures.Of(Done)} er gjennomførte, {figures.Of(Started)} er i gang, "
                + $"{figures.Of(Due)} har frist dei neste 30 dagane, og {figures.Of(Overdue)} er over fristen."
        );
    }

    private string InHelp(ReportFigures figures) =>
        figures.Of(Help) switch
        {
            0 => In("Ingen kommuner ber om hjelp nå.", "Ingen kommunar ber om hjelp no."),
            1 => In("Én kommune ber om hjelp nå.", "Éin kommune ber om hjelp no."),
            var count => In($"{count} kommuner ber om hjelp nå.", $"{count} kommunar ber om hjelp no."),
        };

    private string InSpread(ReportFigures figures)
    {
        var (taken, lasting) = (figures.Of(Adoptions), figures.Of(InUse));
        var (lent, shared) = (figures.Of(Lent), figures.Of(FigureKeys.Experiences));
        return string.Join(
            ' ',
            In(
                $"Kommunene har delt {Some(shared, "erfaring", "erfaringer")} i biblioteket.",
                $"Kommunane har delt {Some(shared, "erfaring", "erfaringar")} i biblioteket."
            ),
            taken == 0
                ? In("De har ikke tatt noen i bruk ennå.", "Dei har ikkje teke nokon i bruk enno.")
                : In(
                    $"De har tatt i bruk {Some(taken, "erfaring", "erfaringer")}, {lasting} av dem fast.",
                    $"Dei har teke i bruk {Some(taken, "erfaring", "erfaringar")}, {lasting} av dei fast."
                ),
            lent == 0
                ? In(
                    "Andre fylker har ikke tatt i bruk noen herfra.",
                    "Andre fylke har ikkje teke i bruk nokon herifrå."
                )
                : In(
                    $"Andre fylker har tatt i bruk erfaringer herfra {Times(lent)}.",
                    $"Andre fylke har teke i bruk erfaringar herifrå {Times(lent)}."
                )
        );
    }

    private string InMeetings(ReportFigures figures, DateOnly from)
    {
        var (stops, day) = (figures.Of(Stops), NorwegianDate.Plain(from));
        if (stops == 0)
            return In(
                $"Nettverket har ikke hatt stopp eller møter i Hub siden {day}.",
                $"Nettverket har ikkje hatt stopp eller møte i Hub sidan {day}."
            );
        var (there, persons) = (figures.Of(Represented), figures.Of(Delegates));
        return In(
                $"Siden {day} har nettverket hatt {Some(stops, "stopp eller møte", "stopp og møter")}. ",
                $"Sidan {day} har nettverket hatt {Some(stops, "stopp eller møte", "stopp og møte")}. "
            )
            + (
                there == 0
                    ? In(
                        "Ingen kommuner i fylket meldte på deltakere i Hub.",
                        "Ingen kommunar i fylket melde på deltakarar i Hub."
                    )
                    : In(
                        $"{Capital(Some(there, "kommune", "kommuner"))} i fylket meldte på {Some(persons, "deltaker", "deltakere")}.",
                        $"{Capital(Some(there, "kommune", "kommunar"))} i fylket melde på {Some(persons, "deltakar", "deltakarar")}."
                    )
            );
    }

    private string InChanges(ReportFigures figures)
    {
        if (figures.Since is not { } since)
            return In(
                "Dette er fylkets første rapport i Hub for dette programmet. Det er ingen tidligere tall å sammenligne med.",
                "Dette er den første rapporten frå fylket i Hub for dette programmet. Det er ingen tidlegare tal å samanlikne med."
            );
        var lines = figures
            .Figures.Where(figure => figure.Before is { } before && before != figure.Value)
            .Select(figure =>
                $"- {Label(figure.Key)}: {In("fra", "frå")} {figure.Before} {In("til", "til")} {figure.Value}"
            )
            .ToList();
        if (figures.Of(Moved) is > 0 and var moved)
            lines.Add($"- {Label(Moved)}: {moved}");
        var day = NorwegianDate.Plain(Norway.DayOf(since));
        return lines.Count == 0
            ? In($"Ingen av tallene har endret seg siden {day}.", $"Ingen av tala har endra seg sidan {day}.")
            : In($"Siden tallene i forrige rapport, {day}:", $"Sidan tala i førre rapport, {day}:")
                + "\n\n"
                + string.Join('\n', lines);
    }

    private string PhaseName(string key) => phases.Phase(key)?.Name.In(language) ?? key;

    private string In(string nb, string nn) => language is Language.Nn ? nn : nb;

    private string Some(int count, string one, string many) =>
        count switch
        {
            0 => In($"ingen {many}", $"ingen {many}"),
            1 => (one.EndsWith("møte", StringComparison.Ordinal) ? In("ett ", "eitt ") : One(one)) + one,
            _ => $"{count} {many}",
        };

    /// <summary>Kommune is masculine in both; erfaring feminine in nynorsk.</summary>
    private string One(string noun) => noun == "erfaring" ? In("én ", "éi ") : In("én ", "éin ");

    private string Times(int count) =>
        count switch
        {
            1 => In("én gang", "éin gong"),
            _ => In($"{count} ganger", $"{count} gonger"),
        };

    private static string Capital(string text) => char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];

    private static string Listed(IEnumerable<string> parts) =>
        parts.ToArray() switch
        {
            [] => "",
            [var one] => one,
            [.. var most, var last] => $"{string.Join(", ", most)} og {last}",
        };
}
