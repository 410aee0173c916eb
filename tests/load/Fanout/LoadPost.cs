using System.Text.Json;

namespace Hub.Load.Fanout;

/// <summary>What both sides send: a post as the web page gets it, about 800 bytes.</summary>
public static class LoadPost
{
    private const string Body =
        "Hos oss har vi prøvd dette i to år. Det som virket, var at de ansatte selv fikk velge hvem som skulle følge opp, "
        + "og at vi møttes fast annenhver tirsdag. Det som ikke virket, var å legge alt på én person: da hun sluttet, "
        + "sluttet arbeidet også. Vi deler gjerne malen vår, og tar imot dem som vil se hvordan vi gjør det i praksis.";

    public static byte[] Data(Guid uuid, int number) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                id = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"Post:{uuid}")),
                uuid,
                number,
                author = new { person = Guid.Empty, municipality = new { number = "5006", name = "Steinkjer" } },
                body = new { markdown = Body, language = "NB" },
                version = 1,
                postedAt = DateTimeOffset.UnixEpoch,
                reactions = Array.Empty<string>(),
            }
        );
}
