using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Networks;

/// <summary>Jon asks the network for access: for him and those who run it.</summary>
internal sealed class HiddenAccessRequest : IHide
{
    public async Task Hide(TestHub hub, Hidden hidden)
    {
        using var jon = await hub.SignIn(People.Jon);
        var asked = await jon.Do(
            "askForAccess",
            "accessRequest { uuid }",
            new { network = "50", text = "Sporreord fra Jon" }
        );
        var request = asked.GetProperty("accessRequest").GetProperty("uuid").GetGuid();

        hidden.Words["Sporreord"] = (Viewers.Facilitator, Viewers.Nobody);
        hidden.Ids.AddRange([$"AccessRequest:{request}", "Network:50", "County:50", "Municipality:5006"]);
        hidden.Arguments["Query.county"] = "number: \"50\"";
        hidden.Arguments["Query.municipality"] = "number: \"5006\"";
        hidden.Arguments["Query.network"] = "key: \"50\"";
        hidden.Arguments["Query.programme"] = "key: \"bo-trygt-hjemme\"";
        hidden.Channels.Add(("network/{key}", "network/50", Viewers.Offices));
        hidden.Channels.Add(("network/{key}/members", "network/50/members", Viewers.Network));
        hidden.Channels.Add(("me", "me", Viewers.Everybody & ~Viewers.Visitor));
    }
}
