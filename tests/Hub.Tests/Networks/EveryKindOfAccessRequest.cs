using Hub.Testing;

namespace Hub.Tests.Networks;

/// <summary>Asked for, granted and declined.</summary>
internal sealed class EveryKindOfAccessRequest : IWriteEveryKind
{
    public async Task Write(TestHub hub)
    {
        using var ute = await hub.SignIn(People.Ute);
        using var siv = await hub.SignIn(People.Siv);
        foreach (var network in new[] { "50", "34" })
            await ute.Do("askForAccess", "accessRequest { uuid }", new { network, text = "Jeg er *ny*" });
        await siv.Do("grantAccess", "accessRequest { uuid }", new { request = await Asked("50") });
        await siv.Do(
            "declineAccess",
            "accessRequest { uuid }",
            new { request = await Asked("34"), reason = "Ikke nå" }
        );

        async Task<Guid> Asked(string network)
        {
            var answer = await siv.Data($"{{ network(key: \"{network}\") {{ accessRequests {{ uuid }} }} }}");
            return answer.GetProperty("network").GetProperty("accessRequests")[0].GetProperty("uuid").GetGuid();
        }
    }
}
