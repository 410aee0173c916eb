using System.Text.Json;
using Hub.Testing;

namespace Hub.Browser.Tests.Browsing;

/// <summary>Experiences that tests need to be there, made through the API as its clients make them.</summary>
internal static class Shelf
{
    /// <summary>Written for Steinkjer, or written anew, and published.</summary>
    public static async Task Publish(HubAt hub, Guid id, string title, string whatWeDid, int version = 1)
    {
        await Do(
            hub,
            People.Kari,
            "saveExperienceDraft",
            new
            {
                id,
                municipality = "5006",
                revision = version - 1,
                content = new
                {
                    title,
                    sections = new[] { new { section = "WHAT_WE_DID", markdown = whatWeDid } },
                    focusAreas = new[] { "housing" },
                    contactOffice = "Servicetorget",
                    video = new
                    {
                        link = "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
                        consent = "Ingen er med i videoen.",
                    },
                    language = "NB",
                },
            }
        );
        await Do(hub, People.Kari, "submitExperience", new { id, revision = version });
        await Do(hub, People.Anne, "publishExperience", new { id, version });
    }

    /// <summary>A draft of Steinkjer's, saved from elsewhere.</summary>
    public static Task Save(HubAt hub, Guid id, string title, int revision) =>
        Do(
            hub,
            People.Kari,
            "saveExperienceDraft",
            new
            {
                id,
                municipality = "5006",
                revision,
                content = new { title, language = "NB" },
            }
        );

    /// <summary>Østre Toten takes it into use.</summary>
    public static Task Adopt(HubAt hub, Guid experience) =>
        Do(
            hub,
            People.Ingrid,
            "adoptExperience",
            new
            {
                experience,
                municipality = "3442",
                why = "Mange hos oss går alene",
            }
        );

    public static Task Withdraw(HubAt hub, Guid id) => Do(hub, People.Kari, "withdrawExperience", new { id });

    private static async Task Do(HubAt hub, Person person, string mutation, object input)
    {
        using var client = await hub.SignIn(person);
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var answer = await HubAt.Ask(
            client,
            $"mutation ($input: {type}!) {{ {mutation}(input: $input) {{ errors {{ code }} }} }}",
            new { input }
        );
        var payload = answer.GetProperty("data").GetProperty(mutation);
        Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Null, answer.ToString());
    }
}
