using Hub.Journeys;
using Hub.Reports.Figures;
using Hub.Shared.Reference;
using Hub.Shared.Text;

namespace Hub.Tests.Reports;

/// <summary>A draft's sentences as they are read aloud, for none, one, two and many.</summary>
public sealed class ReportWordsTests
{
    private static readonly PhaseCatalogue Phases = new ReferenceData([.. ShippedPhases.Rows()]).Part<PhaseCatalogue>();

    [Theory]
    [InlineData(
        "municipalities=43",
        "Ingen av de 43 kommunene har begynt på et veikart i Hub ennå.",
        "Ingen av dei 43 kommunane har byrja på eit vegkart i Hub enno."
    )]
    [InlineData(
        "municipalities=1",
        "Kommunen har ikke begynt på et veikart i Hub ennå.",
        "Kommunen har ikkje byrja på eit vegkart i Hub enno."
    )]
    [InlineData(
        "municipalities=1 journeys=1 phase/plan=1",
        "Kommunen har begynt på et veikart i Hub. Kommunen er i fasen «Plan».",
        "Kommunen har byrja på eit vegkart i Hub. Kommunen er i fasen «Plan»."
    )]
    [InlineData(
        "municipalities=43 journeys=1 phase/=1",
        "Én av 43 kommuner har begynt på et veikart i Hub. Kommunen har ikke valgt fase ennå.",
        "Éin av 43 kommunar har byrja på eit vegkart i Hub. Kommunen har ikkje valt fase enno."
    )]
    [InlineData(
        "municipalities=2 journeys=2 phase/challenge=2",
        "Begge kommunene har begynt på et veikart i Hub. Begge er i fasen «Utfordringsbilde».",
        "Begge kommunane har byrja på eit vegkart i Hub. Begge er i fasen «Utfordringsbilete»."
    )]
    [InlineData(
        "municipalities=43 journeys=2 phase/=2",
        "To av 43 kommuner har begynt på et veikart i Hub. Ingen av dem har valgt fase ennå.",
        "To av 43 kommunar har byrja på eit vegkart i Hub. Ingen av dei har valt fase enno."
    )]
    [InlineData(
        "municipalities=43 journeys=20 phase/=3 phase/challenge=1 phase/plan=2 phase/measures=14",
        "20 av 43 kommuner har begynt på et veikart i Hub. Én er i fasen «Utfordringsbilde», to i fasen «Plan» og 14 i fasen «Tiltak». Tre har ikke valgt fase.",
        "20 av 43 kommunar har byrja på eit vegkart i Hub. Éin er i fasen «Utfordringsbilete», to i fasen «Plan» og 14 i fasen «Tiltak». Tre har ikkje valt fase."
    )]
    [InlineData(
        "municipalities=15 journeys=15 phase/plan=15",
        "Alle de 15 kommunene har begynt på et veikart i Hub. Alle er i fasen «Plan».",
        "Alle dei 15 kommunane har byrja på eit vegkart i Hub. Alle er i fasen «Plan»."
    )]
    public void Where_the_municipalities_are(string figures, string nb, string nn) =>
        Reads(ReportSection.Journeys, figures, nb, nn);

    [Theory]
    [InlineData("journeys=2", "Ingen tiltak er lagt inn ennå.", "Ingen tiltak er lagde inn enno.")]
    [InlineData(
        "journeys=1 measures=1",
        "Det er ett tiltak i veikartet. Det er ikke i gang ennå.",
        "Det er eitt tiltak i vegkartet. Det er ikkje i gang enno."
    )]
    [InlineData(
        "journeys=2 measures=1 measures-started=1 measures-overdue=1",
        "Det er ett tiltak i veikartene. Det er i gang og er over fristen.",
        "Det er eitt tiltak i vegkarta. Det er i gang og er over fristen."
    )]
    [InlineData(
        "journeys=2 measures=1 measures-done=1",
        "Det er ett tiltak i veikartene. Det er gjennomført.",
        "Det er eitt tiltak i vegkarta. Det er gjennomført."
    )]
    [InlineData(
        "journeys=2 measures=2",
        "Det er to tiltak i veikartene. Ingen er gjennomført, i gang eller over fristen, og ingen har frist de neste 30 dagene.",
        "Det er to tiltak i vegkarta. Ingen er gjennomførte, i gang eller over fristen, og ingen har frist dei neste 30 dagane."
    )]
    [InlineData(
        "journeys=2 measures=2 measures-done=2",
        "Det er to tiltak i veikartene. Begge er gjennomført. Ingen er i gang eller over fristen, og ingen har frist de neste 30 dagene.",
        "Det er to tiltak i vegkarta. Begge er gjennomførte. Ingen er i gang eller over fristen, og ingen har frist dei neste 30 dagane."
    )]
    [InlineData(
        "journeys=2 measures=5 measures-done=1 measures-started=2 measures-overdue=2",
        "Det er fem tiltak i veikartene. Ett er gjennomført, to er i gang, og to er over fristen. Ingen har frist de neste 30 dagene.",
        "Det er fem tiltak i vegkarta. Eitt er gjennomført, to er i gang, og to er over fristen. Ingen har frist dei neste 30 dagane."
    )]
    [InlineData(
        "journeys=9 measures=120 measures-done=13 measures-started=40 measures-overdue=1 measures-due=12",
        "Det er 120 tiltak i veikartene. 13 er gjennomført, 40 er i gang, ett er over fristen, og tolv har frist de neste 30 dagene.",
        "Det er 120 tiltak i vegkarta. 13 er gjennomførte, 40 er i gang, eitt er over fristen, og tolv har frist dei neste 30 dagane."
    )]
    public void How_it_goes_with_the_measures(string figures, string nb, string nn) =>
        Reads(ReportSection.Measures, figures, nb, nn);

    [Theory]
    [InlineData("", "Ingen kommuner ber om hjelp nå.", "Ingen kommunar ber om hjelp no.")]
    [InlineData("help=1", "Én kommune ber om hjelp nå.", "Éin kommune ber om hjelp no.")]
    [InlineData("help=2", "To kommuner ber om hjelp nå.", "To kommunar ber om hjelp no.")]
    [InlineData("help=14", "14 kommuner ber om hjelp nå.", "14 kommunar ber om hjelp no.")]
    public void Who_asks_for_help(string figures, string nb, string nn) => Reads(ReportSection.Help, figures, nb, nn);

    [Theory]
    [InlineData(
        "municipalities=43",
        "Kommunene har ikke delt erfaringer i biblioteket ennå. De har ikke tatt i bruk erfaringer fra andre ennå.",
        "Kommunane har ikkje delt erfaringar i biblioteket enno. Dei har ikkje teke i bruk erfaringar frå andre enno."
    )]
    [InlineData(
        "municipalities=1 experiences=1",
        "Kommunen har delt én erfaring i biblioteket. Den har ikke tatt i bruk erfaringer fra andre ennå. Kommuner i andre fylker har ikke tatt i bruk erfaringer herfra ennå.",
        "Kommunen har delt éi erfaring i biblioteket. Han har ikkje teke i bruk erfaringar frå andre enno. Kommunar i andre fylke har ikkje teke i bruk erfaringar herifrå enno."
    )]
    [InlineData(
        "municipalities=43 experiences=1 adoptions=1 lent=1",
        "Kommunene har delt én erfaring i biblioteket. Én gang har en kommune tatt i bruk en erfaring fra en annen. Den er ikke i fast bruk ennå. En kommune i et annet fylke har tatt i bruk en erfaring herfra.",
        "Kommunane har delt éi erfaring i biblioteket. Éin gong har ein kommune teke i bruk ei erfaring frå ein annan. Ho er ikkje i fast bruk enno. Ein kommune i eit anna fylke har teke i bruk ei erfaring herifrå."
    )]
    [InlineData(
        "municipalities=43 adoptions=1 adoptions-in-use=1",
        "Kommunene har ikke delt erfaringer i biblioteket ennå. Én gang har en kommune tatt i bruk en erfaring fra en annen. Den er nå i fast bruk.",
        "Kommunane har ikkje delt erfaringar i biblioteket enno. Éin gong har ein kommune teke i bruk ei erfaring frå ein annan. Ho er no i fast bruk."
    )]
    [InlineData(
        "municipalities=43 experiences=2 adoptions=2 lent=2",
        "Kommunene har delt to erfaringer i biblioteket. To ganger har en kommune tatt i bruk en erfaring fra en annen. Ingen av dem er i fast bruk ennå. Kommuner i andre fylker har tatt i bruk erfaringer herfra to ganger.",
        "Kommunane har delt to erfaringar i biblioteket. To gonger har ein kommune teke i bruk ei erfaring frå ein annan. Ingen av dei er i fast bruk enno. Kommunar i andre fylke har teke i bruk erfaringar herifrå to gonger."
    )]
    [InlineData(
        "municipalities=43 experiences=30 adoptions=17 adoptions-in-use=1 lent=13",
        "Kommunene har delt 30 erfaringer i biblioteket. 17 ganger har en kommune tatt i bruk en erfaring fra en annen. I ett av tilfellene er den nå i fast bruk. Kommuner i andre fylker har tatt i bruk erfaringer herfra 13 ganger.",
        "Kommunane har delt 30 erfaringar i biblioteket. 17 gonger har ein kommune teke i bruk ei erfaring frå ein annan. I eitt av tilfella er ho no i fast bruk. Kommunar i andre fylke har teke i bruk erfaringar herifrå 13 gonger."
    )]
    [InlineData(
        "municipalities=43 adoptions=3 adoptions-in-use=3",
        "Kommunene har ikke delt erfaringer i biblioteket ennå. Tre ganger har en kommune tatt i bruk en erfaring fra en annen. Alle er nå i fast bruk.",
        "Kommunane har ikkje delt erfaringar i biblioteket enno. Tre gonger har ein kommune teke i bruk ei erfaring frå ein annan. Alle er no i fast bruk."
    )]
    public void How_experiences_spread(string figures, string nb, string nn) =>
        Reads(ReportSection.Spread, figures, nb, nn);

    [Theory]
    [InlineData(
        "",
        "Nettverket har ikke hatt stopp eller møter i Hub siden 1. januar 2024.",
        "Nettverket har ikkje hatt stopp eller møte i Hub sidan 1. januar 2024."
    )]
    [InlineData(
        "stops=1",
        "Siden 1. januar 2024 har nettverket hatt ett stopp eller møte. Ingen kommuner i fylket meldte på deltakere i Hub.",
        "Sidan 1. januar 2024 har nettverket hatt eitt stopp eller møte. Ingen kommunar i fylket melde på deltakarar i Hub."
    )]
    [InlineData(
        "stops=2 stops-municipalities=1 stops-delegates=1",
        "Siden 1. januar 2024 har nettverket hatt to stopp og møter. Én kommune i fylket meldte på én deltaker.",
        "Sidan 1. januar 2024 har nettverket hatt to stopp og møte. Éin kommune i fylket melde på éin deltakar."
    )]
    [InlineData(
        "stops=20 stops-municipalities=14 stops-delegates=150",
        "Siden 1. januar 2024 har nettverket hatt 20 stopp og møter. 14 kommuner i fylket meldte på 150 deltakere.",
        "Sidan 1. januar 2024 har nettverket hatt 20 stopp og møte. 14 kommunar i fylket melde på 150 deltakarar."
    )]
    public void Who_met(string figures, string nb, string nn) => Reads(ReportSection.Meetings, figures, nb, nn);

    [Theory]
    [InlineData(
        "journeys=2",
        "Ingen av tallene har endret seg siden 1. mai 2026.",
        "Ingen av tala har endra seg sidan 1. mai 2026."
    )]
    [InlineData(
        "journeys=2<1 phase/plan=1<0 moved=1",
        "Siden forrige rapport, med tall fra 1. mai 2026:\n\n- Kommuner som har begynt på et veikart: fra 1 til 2\n- Kommuner i fasen «Plan»: fra 0 til 1\n- Kommuner som har byttet fase siden sist: 1",
        "Sidan førre rapport, med tal frå 1. mai 2026:\n\n- Kommunar som har byrja på eit vegkart: frå 1 til 2\n- Kommunar i fasen «Plan»: frå 0 til 1\n- Kommunar som har bytt fase sidan sist: 1"
    )]
    public void What_has_changed(string figures, string nb, string nn) =>
        Reads(ReportSection.Changes, figures, nb, nn, new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero));

    private static void Reads(ReportSection section, string figures, string nb, string nn, DateTimeOffset? since = null)
    {
        var drawn = new ReportFigures(
            new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero),
            since,
            [.. figures.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Figure)]
        );
        foreach (var (language, text) in new[] { (Language.Nb, nb), (Language.Nn, nn) })
            Assert.Equal(text, new ReportWords(language, Phases).Draft(section, drawn, new(2024, 1, 1)));
    }

    /// <summary>Written as <c>journeys=2&lt;1</c>: two now, one before.</summary>
    private static ReportFigure Figure(string written)
    {
        var (key, counts) = (written.Split('=')[0], written.Split('=')[1].Split('<'));
        return new(
            key,
            int.Parse(counts[0], System.Globalization.CultureInfo.InvariantCulture),
            counts.Length > 1 ? int.Parse(counts[1], System.Globalization.CultureInfo.InvariantCulture) : null
        );
    }
}
