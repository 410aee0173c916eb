using System.Text.Json;
using Hub.Shared.Time;
using Hub.Testing;
using Hub.Tests.Experiences;

namespace Hub.Tests.Prizes;

/// <summary>What tests of the prize say to the API. Each test has a year of its own, since there is one round a year.</summary>
internal static class Prizes
{
    private static int year = 2027;

    public static readonly Guid Spread = Guid.Parse("aaaaaaaa-0000-4000-8000-000000000001");
    public static readonly Guid Effect = Guid.Parse("aaaaaaaa-0000-4000-8000-000000000002");

    public static int NextYear() => Interlocked.Increment(ref year);

    /// <summary>A day that many after today in Norway.</summary>
    public static string Day(int after) => Norway.Today(TimeProvider.System).AddDays(after).ToString("O", null);

    /// <summary>A round whose days of nomination and judging are counted from today.</summary>
    public static object Round(
        int year,
        int nominateFrom = -1,
        int nominateTo = 14,
        int judgeFrom = 15,
        int judgeTo = 30,
        string name = "Leve hele livet-prisen",
        string? about = "Fortell **hvorfor**",
        int weight = 1,
        string programme = "leve-hele-livet",
        string? announceOn = null
    ) =>
        new
        {
            year,
            programme,
            name = new { nb = name, en = string.IsNullOrWhiteSpace(name) ? "" : $"{name} (en)" },
            nominateFrom = Day(nominateFrom),
            nominateTo = Day(nominateTo),
            judgeFrom = Day(judgeFrom),
            judgeTo = Day(judgeTo),
            announceOn = announceOn ?? $"{year}-06-01",
            criteria = new[]
            {
                new
                {
                    uuid = Spread,
                    name = new { nb = "Lett å ta i bruk" },
                    weight,
                },
                new
                {
                    uuid = Effect,
                    name = new { nb = "Virker" },
                    weight = 1,
                },
            },
            about,
        };

    public static Task<JsonElement> TryPublishRound(this HttpClient client, object round) =>
        client.Do("publishPrizeRound", "round { uuid }", round);

    /// <summary>Publishes it, or again with other days, and answers its id; a refusal fails the test.</summary>
    public static async Task<Guid> PublishRound(this HttpClient client, object round)
    {
        var payload = await client.TryPublishRound(round);
        payload.MustBeDone();
        return payload.GetProperty("round").GetProperty("uuid").GetGuid();
    }

    public static Task<JsonElement> TryNominate(
        this HttpClient client,
        Guid round,
        Guid experience,
        string reason = "Den virker, og den er lett å ta i bruk",
        string? actingFor = null
    ) =>
        client.Do(
            "nominateExperience",
            "nomination { uuid isOwn reason { html } nominatingMunicipality { number } nominatingBody { key } author { name } }",
            new
            {
                round,
                experience,
                reason,
                actingFor,
            }
        );

    public static async Task<Guid> Nominate(
        this HttpClient client,
        Guid round,
        Guid experience,
        string reason = "Den virker"
    )
    {
        var payload = await client.TryNominate(round, experience, reason);
        payload.MustBeDone();
        return payload.GetProperty("nomination").GetProperty("uuid").GetGuid();
    }

    public static Task<JsonElement> TryWithdraw(this HttpClient client, Guid nomination) =>
        client.Do("withdrawNomination", "withdrawn", new { nomination });

    /// <summary>An experience of Kari's municipality, 5006, that is in the library.</summary>
    public static async Task<Guid> KarisExperience(this TestHub hub, string title)
    {
        using var kari = await hub.SignIn(People.Kari);
        using var anne = await hub.SignIn(People.Anne);
        return await Library.PublishNew(kari, anne, "5006", Library.Content(title));
    }

    /// <summary>An experience of Ingrid's municipality, 3442, that is in the library.</summary>
    public static async Task<Guid> IngridsExperience(this TestHub hub, string title)
    {
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var tone = await hub.SignIn(People.Tone);
        return await Library.PublishNew(ingrid, tone, "3442", Library.Content(title));
    }

    public static async Task<JsonElement> Round(this HttpClient client, int year, string selection) =>
        (await client.Data($"{{ prizeRound(year: {year}) {{ {selection} }} }}")).GetProperty("prizeRound");

    public static async Task<string[]> Nominated(this HttpClient client, int year) =>
        [
            .. (await client.Round(year, "nominations { experience { title } }"))
                .GetProperty("nominations")
                .EnumerateArray()
                .Select(one => one.GetProperty("experience").GetProperty("title").GetString()!),
        ];

    /// <summary>The kinds of somebody's notices that lead to this year's page.</summary>
    public static async Task<string[]> PrizeNotices(this HttpClient client, int year) =>
        [
            .. (await client.Data("{ viewer { notices(first: 50) { nodes { kind address } } } }"))
                .GetProperty("viewer")
                .GetProperty("notices")
                .Nodes()
                .Where(notice =>
                    notice.GetProperty("address").GetString()?.StartsWith($"/pris/{year}", StringComparison.Ordinal)
                        is true
                )
                .Select(notice => notice.GetProperty("kind").GetString()!),
        ];
}
