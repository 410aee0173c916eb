using System.Text;

namespace Hub.Journeys.Archive;

/// <summary>What lies in the package, for whoever opens it in twenty years.</summary>
internal static class ArchiveGuide
{
    public static byte[] Text(string owner, string programme) =>
        Encoding.UTF8.GetBytes(
            $"""
            Veikart for {owner}, {programme}

            Pakken følger BagIt 1.0 (RFC 8493). manifest-sha256.txt har en SHA-256 for hver fil i data/, så mottakeren
            kan kontrollere at ingenting mangler eller er endret. Alle tekstfiler er UTF-8.

            veikart.html           veikartet slik det står nå, til å lese og skrive ut
            veikart.json           det samme for maskiner, med opphavet til mål, tiltak og involvering («origins»)
            historikk.json         alle versjoner av alt som har stått i veikartet («versions»), alle tekster i
                                   kommentarer («comments») og alt som har skjedd («events»)
            historikk.csv          det som har skjedd, én linje for hver hendelse
            maal.csv               målene
            tiltak.csv             tiltakene med frist, status, budsjett, vedtak og læring
            indikatorer.csv        indikatorene med målte verdier
            involvering.csv        hvem som er hørt
            kommentarer.csv        kommentarene, også skjulte og tilbaketrukne
            vedtatt-plan.pdf       planen, der den er lastet opp
            tidligere-planer/      planer som er byttet ut; navnet er filens SHA-256, som også står i historikken

            CSV-filene har semikolon mellom rutene og desimalkomma; tidspunkter er norsk tid. I JSON er «from» og «to»
            numrene på hendelsene som begynte og avsluttet en versjon; «to» er tom for det som gjelder nå. Status er
            PLANNED (planlagt), STARTED (i gang), DONE (gjennomført), PAUSED (på vent) eller STOPPED (stoppet).
            «Rolle» er hvem det ble skrevet for, aldri navnet på en person. Det som er slettet etter krav fra en person,
            står tomt.

            """.ReplaceLineEndings("\n")
        );
}
