using Hub.Testing;

namespace Hub.Tests.Journeys;

/// <summary>Help that is asked for, otherwise, and no more.</summary>
internal sealed class EveryKindOfHelp : IWriteEveryKind
{
    public async Task Write(TestHub hub)
    {
        using var kari = await hub.SignIn(People.Kari);
        var journey = await kari.OpenJourney("5006", "leve-hele-livet");
        await kari.Do("askForHelp", "journey { uuid }", new { journey, about = "Hvordan begynner vi?" });
        await kari.Do("askForHelp", "journey { uuid }", new { journey, about = "Hvordan måler vi?" });
        await kari.Do("endHelp", "journey { uuid }", new { journey });
        await kari.Do("askForHelp", "journey { uuid }", new { journey });
    }
}
