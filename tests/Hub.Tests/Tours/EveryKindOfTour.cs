using Hub.Testing;

namespace Hub.Tests.Tours;

/// <summary>Published, postponed and cancelled.</summary>
internal sealed class EveryKindOfTour : IWriteEveryKind
{
    public async Task Write(TestHub hub)
    {
        using var anne = await hub.SignIn(People.Anne);
        await anne.PublishTour("50", "Turné", new { description = "Ta med *matpakke*" });
        var (tour, stop) = await anne.PublishTour("50", "Turné", new { description = "Ta med *matpakke*" });
        await anne.Do("postponeStop", "stop { uuid }", new { stop, reason = "Snø" });
        await anne.Do("cancelTour", "tour { uuid }", new { tour, reason = "Mer snø" });
    }
}
