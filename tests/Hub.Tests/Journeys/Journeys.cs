using System.Text.Json;

namespace Hub.Tests.Journeys;

/// <summary>What the tests of journeys say to the API.</summary>
internal static class Journeys
{
    public static async Task<Guid> OpenJourney(
        this HttpClient client,
        string municipality,
        string programme = "bo-trygt-hjemme"
    )
    {
        var payload = await client.Do("openJourney", "journey { uuid }", new { municipality, programme });
        return payload.Codes() is ""
            ? payload.GetProperty("journey").GetProperty("uuid").GetGuid()
            : throw new InvalidOperationException(payload.ToString());
    }

    public static async Task<Guid> AddGoal(this HttpClient client, Guid journey, string title, Guid? parent = null)
    {
        var id = Guid.NewGuid();
        var payload = await client.Do(
            "addGoal",
            "goal { uuid }",
            new
            {
                id,
                journey,
                title,
                parent,
            }
        );
        return payload.Codes() is "" ? id : throw new InvalidOperationException(payload.ToString());
    }

    public static async Task<Guid> AddMeasure(
        this HttpClient client,
        Guid journey,
        string title,
        Guid? goal = null,
        string? origin = null,
        string? dueOn = null
    )
    {
        var id = Guid.NewGuid();
        var payload = await client.Do(
            "addMeasure",
            "measure { uuid }",
            new
            {
                id,
                journey,
                title,
                goal,
                origin,
                dueOn,
                owner = "Hjemmetjenesten",
            }
        );
        return payload.Codes() is "" ? id : throw new InvalidOperationException(payload.ToString());
    }

    public static async Task<string> SetStatus(this HttpClient client, Guid id, string status, int? percent = null) =>
        (
            await client.Do(
                "setMeasureStatus",
                "measure { uuid }",
                new
                {
                    id,
                    status,
                    percent,
                }
            )
        ).Codes();

    public static async Task<JsonElement> Content(this HttpClient client, Guid journey, DateTimeOffset? at = null) => (
            await client.Data(
                """
                query ($id: ID!, $at: DateTime) { journey(id: $id) { content(at: $at) {
                  progress phase { key } plan { address caseNumber adoptedOn }
                  goals { uuid title parentUuid weight progress }
                  measures { uuid title owner goalUuid dueOn status percent weight version } } } }
                """,
                new { id = journey, at }
            )
        ).GetProperty("journey").GetProperty("content");

    public static string? Word(this JsonElement thing, string property) => thing.GetProperty(property).GetString();
}
