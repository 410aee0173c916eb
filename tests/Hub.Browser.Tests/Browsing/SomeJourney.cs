using System.Text.Json;
using Hub.Testing;

namespace Hub.Browser.Tests.Browsing;

/// <summary>A municipality's journey, made through the API as its clients make it.</summary>
public static class SomeJourney
{
    /// <summary>Its page's path; with these measures under a goal of its own, so that other tests' are not among them.</summary>
    public static async Task<string> With(
        HubAt hub,
        Person person,
        string municipality,
        string goal,
        params string[] measures
    )
    {
        using var client = await hub.SignIn(person);
        var opened = await Do(
            client,
            "openJourney",
            "journey { uuid }",
            new { municipality, programme = "bo-trygt-hjemme" }
        );
        var journey = opened.GetProperty("journey").GetProperty("uuid").GetGuid();
        var id = Guid.CreateVersion7();
        await Do(
            client,
            "addGoal",
            "goal { uuid }",
            new
            {
                id,
                journey,
                title = goal,
            }
        );
        foreach (var title in measures)
            await Do(
                client,
                "addMeasure",
                "measure { uuid }",
                new
                {
                    id = Guid.CreateVersion7(),
                    journey,
                    title,
                    goal = id,
                }
            );
        return $"/veikart/{journey}";
    }

    private static async Task<JsonElement> Do(HttpClient client, string mutation, string selection, object input)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var answer = await HubAt.Ask(
            client,
            $$"""mutation ($input: {{type}}!) { {{mutation}}(input: $input) { {{selection}} errors { code } } }""",
            new { input }
        );
        var payload = answer.GetProperty("data").GetProperty(mutation);
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("errors").ValueKind);
        return payload;
    }
}
