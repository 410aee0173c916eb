using Hub.Journeys;
using Hub.Shared.Text;
using Hub.Shared.Time;
using static Hub.Reports.Figures.CountWords;
using static Hub.Reports.Figures.FigureKeys;

namespace Hub.Reports.Figures;

/// <summary>Figures in words, in bokmål or nynorsk: what a section's draft says, and what a figure is called.</summary>
internal sealed class ReportWords(Language language, PhaseCatalogue phases)
{
    private readonly CountWords _words = new(language);

    /// <summary>In Markdown; empty where there is nothing to draft.</summary>
    /// <param name="from">The first day of what is counted over time.</param>
    public string Draft(ReportSection section, ReportFigures figures, DateOnly from) =>
        section switch
        {
            ReportSection.Journeys => InJourneys(figures),
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
            Adoptions => In(
                "Ganger kommunene har tatt i bruk en erfaring",
                "Gonger kommunane har teke i bruk ei erfaring"
            ),
            InUse => In("Av dem nå i fast bruk", "Av dei no i fast bruk"),
            Lent => In(
                "Ganger kommuner i andre fylker har tatt i bruk en erfaring herfra",
                "Gonger kommunar i andre fylke har teke i bruk ei erfaring herifrå"
            ),
            FigureKeys.Experiences => In("Erfaringer kommunene har delt", "Erfaringar kommunane har delt"),
            Stops => In("Stopp og møter i perioden", "Stopp og møte i perioden"),
            Represented => In("Kommuner som var påmeldt", "Kommunar som var påmelde"),
            Delegates => In("Påmeldte fra kommunene", "Påmelde frå kommunane"),
            FigureKeys.Begun => In("Kommuner som har begynt siden sist", "Kommunar som har byrja sidan sist"),
            Moved => In("Kommuner som har byttet fase siden sist", "Kommunar som har bytt fase sidan sist"),
            _ => key.StartsWith(InPhase, StringComparison.Ordinal)
                ? $"{In("Kommuner i fasen", "Kommunar i fasen")} «{PhaseName(key)}»"
                : key,
        };

    private string InJourneys(ReportFigures figures)
    {
        var (count, all) = (figures.Of(FigureKeys.Journeys), figures.Of(Municipalities));
        if (count == 0)
            return all == 1
                ? In(
                    "Kommunen har ikke begynt på et veikart i Hub ennå.",
                    "Kommunen har ikkje byrja på eit vegkart i Hub enno."
                )
                : In(
                    $"Ingen av de {Number(all)} kommunene har begynt på et veikart i Hub ennå.",
                    $"Ingen av dei {Number(all)} kommunane har byrja på eit vegkart i Hub enno."
                );
        var who = (all - count, all) switch
        {
            (0, 1) => "kommunen",
            (0, 2) => In("begge kommunene", "begge kommunane"),
            (0, _) => In($"alle de {Number(all)} kommunene", $"alle dei {Number(all)} kommunane"),
            _ => $"{Number(count)} av {Number(all)} {In("kommuner", "kommunar")}",
        };
        return $"{Capital(who)} {In("har begynt på et veikart i Hub", "har byrja på eit vegkart i Hub")}. {InPhases(figures, count)}";
    }

    private string InPhases(ReportFigures figures, int count)
    {
        var chosen = figures
            .Figures.Where(figure =>
                figure.Key.StartsWith(InPhase, StringComparison.Ordinal) && figure is { Key: not InPhase, Value: > 0 }
            )
            .ToArray();
        var who = count == 1 ? "kommunen" : Each(count);
        return (chosen, figures.Of(InPhase)) switch
        {
            ([], _) when count == 1 => In("Kommunen har ikke valgt fase ennå.", "Kommunen har ikkje valt fase enno."),
            ([], _) => In("Ingen av dem har valgt fase ennå.", "Ingen av dei har valt fase enno."),
            ([var only], 0) => Sentence($"{who} er i fasen «{PhaseName(only.Key)}»"),
            (_, var without) => Sentence(
                Listed(
                    [
                        .. chosen.Select(
                            (figure, index) =>
                                $"{Number(figure.Value)}{(index == 0 ? " er" : "")} i fasen «{PhaseName(figure.Key)}»"
                        ),
                    ],
                    "og"
                )
            )
                + (
                    without == 0
                        ? ""
                        : " " + Sentence($"{Number(without)} {In("har ikke valgt fase", "har ikkje valt fase")}")
                ),
        };
    }

    private string InMeasures(ReportFigures figures)
    {
        var all = figures.Of(Measures);
        if (all == 0)
            return In("Ingen tiltak er lagt inn ennå.", "Ingen tiltak er lagde inn enno.");
        var sum = Sentence(
            $"det er {Number(all, Gender.Neuter)} tiltak "
                + (
                    figures.Of(FigureKeys.Journeys) == 1
                        ? In("i veikartet", "i vegkartet")
                        : In("i veikartene", "i vegkarta")
                )
        );
        (int Count, string Verb, string State)[] states =
        [
            (figures.Of(Done), "er", all == 1 ? "gjennomført" : In("gjennomført", "gjennomførte")),
            (figures.Of(Started), "er", "i gang"),
            (figures.Of(Overdue), "er", "over fristen"),
            (figures.Of(Due), "har", In("frist de neste 30 dagene", "frist dei neste 30 dagane")),
        ];
        var some = states.Where(state => state.Count > 0).ToArray();
        if (all == 1)
            return sum
                + " "
                + Sentence(
                    some.Length == 0
                        ? In("det er ikke i gang ennå", "det er ikkje i gang enno")
                        : "det " + Listed([.. some.Select(state => $"{state.Verb} {state.State}")], "og")
                );
        var none = states
            .Where(state => state.Count == 0)
            .GroupBy(state => state.Verb, state => state.State)
            .Select(verb => $"ingen {verb.Key} {Listed([.. verb], "eller")}");
        string[] sentences =
        [
            sum,
            Sentence([
                .. some.Select(state => $"{Part(state.Count)} {state.Verb} {StateOf(state.Count, state.State)}"),
            ]),
            Sentence([.. none]),
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));

        string Part(int count) => count == all ? Each(all) : Number(count, Gender.Neuter);
        // One of several is said in the singular.
        string StateOf(int count, string state) => count == 1 && state == "gjennomførte" ? "gjennomført" : state;
    }

    private string InHelp(ReportFigures figures) =>
        Sentence(
            $"{Counted(figures.Of(Help), "kommune", In("kommuner", "kommunar"))} {In("ber om hjelp nå", "ber om hjelp no")}"
        );

    private string InSpread(ReportFigures figures)
    {
        var (lent, shared) = (figures.Of(Lent), figures.Of(FigureKeys.Experiences));
        var isOne = figures.Of(Municipalities) == 1;
        var they = isOne ? "Kommunen" : In("Kommunene", "Kommunane");
        string[] sentences =
        [
            shared == 0
                ? In(
                    $"{they} har ikke delt erfaringer i biblioteket ennå.",
                    $"{they} har ikkje delt erfaringar i biblioteket enno."
                )
                : $"{they} har delt {Counted(shared, "erfaring", In("erfaringer", "erfaringar"), Gender.Feminine)} i biblioteket.",
            InUseOf(figures.Of(Adoptions), figures.Of(InUse), isOne ? In("Den", "Han") : In("De", "Dei")),
            lent switch
            {
                0 when shared == 0 => "",
                0 => In(
                    "Kommuner i andre fylker har ikke tatt i bruk erfaringer herfra ennå.",
                    "Kommunar i andre fylke har ikkje teke i bruk erfaringar herifrå enno."
                ),
                1 => In(
                    "En kommune i et annet fylke har tatt i bruk en erfaring herfra.",
                    "Ein kommune i eit anna fylke har teke i bruk ei erfaring herifrå."
                ),
                _ => In(
                    $"Kommuner i andre fylker har tatt i bruk erfaringer herfra {_words.Times(lent)}.",
                    $"Kommunar i andre fylke har teke i bruk erfaringar herifrå {_words.Times(lent)}."
                ),
            },
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    /// <summary>Each time is one municipality with one experience: the same experience may be there more than once.</summary>
    private string InUseOf(int taken, int lasting, string they)
    {
        if (taken == 0)
            return In(
                $"{they} har ikke tatt i bruk erfaringer fra andre ennå.",
                $"{they} har ikkje teke i bruk erfaringar frå andre enno."
            );
        var times = Capital(_words.Times(taken));
        return In(
                $"{times} har en kommune tatt i bruk en erfaring fra en annen. ",
                $"{times} har ein kommune teke i bruk ei erfaring frå ein annan. "
            )
            + (taken, lasting) switch
            {
                (1, 0) => In("Den er ikke i fast bruk ennå.", "Ho er ikkje i fast bruk enno."),
                (1, _) => In("Den er nå i fast bruk.", "Ho er no i fast bruk."),
                (_, 0) => In("Ingen av dem er i fast bruk ennå.", "Ingen av dei er i fast bruk enno."),
                _ when taken == lasting => Sentence($"{Each(taken)} er {In("nå", "no")} i fast bruk"),
                _ => In(
                    $"I {Number(lasting, Gender.Neuter)} av tilfellene er den nå i fast bruk.",
                    $"I {Number(lasting, Gender.Neuter)} av tilfella er ho no i fast bruk."
                ),
            };
    }

    private string InMeetings(ReportFigures figures, DateOnly from)
    {
        var (stops, day) = (figures.Of(Stops), NorwegianDate.Plain(from));
        if (stops == 0)
            return In(
                $"Nettverket har ikke hatt stopp eller møter i Hub siden {day}.",
                $"Nettverket har ikkje hatt stopp eller møte i Hub sidan {day}."
            );
        var there = figures.Of(Represented);
        var held = stops == 1 ? "stopp eller møte" : In("stopp og møter", "stopp og møte");
        return In(
                $"Siden {day} har nettverket hatt {Number(stops, Gender.Neuter)} {held}. ",
                $"Sidan {day} har nettverket hatt {Number(stops, Gender.Neuter)} {held}. "
            )
            + Sentence(
                Counted(there, "kommune", In("kommuner", "kommunar"))
                    + In(" i fylket meldte på ", " i fylket melde på ")
                    + (
                        there == 0
                            ? In("deltakere i Hub", "deltakarar i Hub")
                            : Counted(figures.Of(Delegates), In("deltaker", "deltakar"), In("deltakere", "deltakarar"))
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
            : In($"Siden forrige rapport, med tall fra {day}:", $"Sidan førre rapport, med tal frå {day}:")
                + "\n\n"
                + string.Join('\n', lines);
    }

    private string PhaseName(string key) =>
        phases.Phase(key[InPhase.Length..])?.Name.In(language) ?? key[InPhase.Length..];

    private string In(string nb, string nn) => _words.In(nb, nn);

    private string Number(int count, Gender gender = Gender.Masculine) => _words.Number(count, gender);

    private string Counted(int count, string one, string many, Gender gender = Gender.Masculine) =>
        $"{Number(count, gender)} {(count == 1 ? one : many)}";
}
