using Hub.Testing;

namespace Hub.Browser.Tests.Browsing;

/// <summary>Things that tests need to be there, made through the API as its clients make them.</summary>
public static class Topics
{
    /// <summary>Starts a topic in a network and gives its UUID.</summary>
    public static async Task<Guid> Start(
        HubAt hub,
        Person person,
        string title,
        string network = "50",
        string visibility = "OPEN"
    )
    {
        using var client = await hub.SignIn(person);
        var id = Guid.CreateVersion7();
        var answer = await HubAt.Ask(
            client,
            """
            mutation ($input: StartTopicInput!) {
              startTopic(input: $input) { topic { uuid } errors { code } }
            }
            """,
            new
            {
                input = new
                {
                    id,
                    network,
                    title,
                    body = $"Tekst om {title}.",
                    visibility,
                },
            }
        );
        Assert.True(
            answer.GetProperty("data").GetProperty("startTopic").GetProperty("topic").ValueKind
                == System.Text.Json.JsonValueKind.Object,
            answer.ToString()
        );
        return id;
    }

    /// <summary>A title that no other test has.</summary>
    public static string Title(string about) => $"{about} {Guid.NewGuid():N}"[..(about.Length + 7)];
}
