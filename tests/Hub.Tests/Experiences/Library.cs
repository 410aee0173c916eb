using System.Text.Json;

namespace Hub.Tests.Experiences;

/// <summary>What tests say to the library.</summary>
internal static class Library
{
    public static object Content(string title, string whatWeDid = "Vi begynte i det små.", params string[] files) =>
        new
        {
            title,
            sections = new[]
            {
                new { section = "WHAT_WE_DID", markdown = whatWeDid },
                new { section = "RESULTS", markdown = "Flere møtes." },
            },
            focusAreas = new[] { "activity-and-community" },
            contactOffice = "Servicetorget",
            contactMailbox = "post@kommune.example",
            media = files.Select(file => new { file, description = "To som blar i en bok" }),
            language = "NB",
        };

    /// <summary>Saves and answers the payload.</summary>
    public static Task<JsonElement> SaveDraft(
        this HttpClient client,
        Guid id,
        string municipality,
        object content,
        int revision = 0,
        string? origin = null
    ) =>
        client.Do(
            "saveExperienceDraft",
            "draft { uuid revision title isSubmitted }",
            new
            {
                id,
                municipality,
                content,
                revision,
                origin,
            }
        );

    public static Task<JsonElement> Submit(this HttpClient client, Guid id, int revision = 1) =>
        client.Do("submitExperience", "experience { uuid isPublic pending { number } }", new { id, revision });

    public static Task<JsonElement> Publish(this HttpClient client, Guid id, int version = 1) =>
        client.Do("publishExperience", "experience { uuid isPublic publishedVersion }", new { id, version });

    /// <summary>Sends a new experience to review and answers its id; a refusal fails the test.</summary>
    public static async Task<Guid> SubmitNew(
        this HttpClient client,
        string municipality,
        object content,
        string? origin = null
    )
    {
        var id = Guid.NewGuid();
        (await client.SaveDraft(id, municipality, content, origin: origin)).MustBeDone();
        (await client.Submit(id)).MustBeDone();
        return id;
    }

    /// <summary>Written by the one, published by the other.</summary>
    public static async Task<Guid> PublishNew(
        HttpClient contact,
        HttpClient facilitator,
        string municipality,
        object content,
        string? origin = null
    )
    {
        var id = await contact.SubmitNew(municipality, content, origin);
        (await facilitator.Publish(id)).MustBeDone();
        return id;
    }

    /// <summary>Null for what the reader may not see.</summary>
    public static async Task<JsonElement> Experience(this HttpClient client, Guid id, string selection = "title") =>
        (await client.Data($"{{ experience(id: \"{id}\") {{ {selection} }} }}")).GetProperty("experience");

    public static void MustBeDone(this JsonElement payload)
    {
        if (payload.Codes() is not "")
            throw new InvalidOperationException(payload.ToString());
    }
}
