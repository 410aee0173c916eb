using Hub.Identity.Sample;
using Hub.Testing;
using Hub.Tests.Access;

namespace Hub.Tests.Forum;

/// <summary>An open topic and one for the network only, a reply to it that mentions Ola, and the notice that he has of it.</summary>
internal sealed class HiddenTopics : IHide
{
    public async Task Hide(TestHub hub, Hidden hidden)
    {
        using var kari = await hub.SignIn(People.Kari);
        using var ola = await hub.SignIn(People.Ola);
        var open = await kari.StartTopic("50", "Apenord tittel", body: "Apenord tekst");
        var topic = await kari.StartTopic("50", "Skjultord tittel", "NETWORK", "Skjultord tekst");
        var post = await kari.PostReply(
            topic,
            $"Skjultord svar til @{{{SamplePeople.PersonId(People.Ola.User)}}} om {await PublicPages(kari)}"
        );
        var notices = await ola.Data("{ viewer { notices(first: 1) { nodes { uuid } } } }");
        var notice = notices
            .GetProperty("viewer")
            .GetProperty("notices")
            .Nodes()
            .Single()
            .GetProperty("uuid")
            .GetGuid();

        hidden.Words["Apenord"] = (Viewers.Offices, Viewers.Nobody);
        hidden.Words["Skjultord"] = (Viewers.Network, Viewers.Nobody);
        hidden.Words["Ola Dahl"] = (Viewers.Offices, Viewers.Nobody);
        hidden.Words["Kari Berg"] = (Viewers.Offices, Viewers.Nobody);
        hidden.Ids.AddRange([$"Topic:{open}", $"Topic:{topic}", $"Post:{post}", $"Notice:{notice}"]);
        hidden.Arguments["Query.topic"] = $"id: \"{topic}\"";
        hidden.Channels.Add(("topic/{uuid}", $"topic/{open}", Viewers.Offices));
        hidden.Channels.Add(("topic/{uuid}", $"topic/{topic}", Viewers.Network));
    }

    /// <summary>Links to pages that everybody sees, which must not tell from where they are linked.</summary>
    private static async Task<string> PublicPages(HttpClient client)
    {
        var programmes = await client.Data("{ programmes { key tours { uuid } } }");
        return string.Join(
            ' ',
            programmes
                .GetProperty("programmes")
                .EnumerateArray()
                .SelectMany(programme =>
                    programme
                        .GetProperty("tours")
                        .EnumerateArray()
                        .Select(tour => $"https://hub.example/turne/{tour.GetProperty("uuid").GetString()}")
                        .Append($"https://hub.example/program/{programme.GetProperty("key").GetString()}")
                )
        );
    }
}
