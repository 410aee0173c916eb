using System.Text.Json;

namespace Hub.Tests.Experiences;

/// <summary>What tests say to take an experience into use.</summary>
internal static class Adoptions
{
    public const string Selection =
        "uuid status municipality { number } why { markdown } changes { markdown } copy { number } experience { uuid title }";

    public static Task<JsonElement> Adopt(
        this HttpClient client,
        Guid experience,
        string municipality,
        string why,
        string? changes = null,
        string? status = null,
        Guid? takenFrom = null
    ) =>
        client.Do(
            "adoptExperience",
            "adoption { uuid }",
            new
            {
                experience,
                municipality,
                why,
                changes,
                status,
                takenFrom,
            }
        );

    public static Task<JsonElement> Move(this HttpClient client, Guid id, string status, string? learning = null) =>
        client.Do(
            "moveAdoption",
            "adoption { uuid }",
            new
            {
                id,
                status,
                learning,
            }
        );

    public static Task<JsonElement> AnswerUpdate(this HttpClient client, Guid id, int version, bool accept) =>
        client.Do(
            "answerAdoptionUpdate",
            "adoption { uuid }",
            new
            {
                id,
                version,
                accept,
            }
        );

    /// <summary>The id of a payload's adoption; a refusal fails the test.</summary>
    public static Guid Uuid(this JsonElement payload)
    {
        payload.MustBeDone();
        return payload.GetProperty("adoption").GetProperty("uuid").GetGuid();
    }

    /// <summary>Null for what the reader may not see.</summary>
    public static async Task<JsonElement> Adoption(this HttpClient client, Guid id, string selection = "status") =>
        (await client.Data($"{{ node(id: \"Adoption:{id}\") {{ ... on Adoption {{ {selection} }} }} }}")).GetProperty(
            "node"
        );
}
