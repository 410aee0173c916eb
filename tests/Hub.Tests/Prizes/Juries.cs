using System.Text.Json;
using Hub.Testing;
using Hub.Tests.Experiences;
using Hub.Tests.Tours.Sessions;

namespace Hub.Tests.Prizes;

/// <summary>What tests of the jury say to the API.</summary>
internal static class Juries
{
    public const string Everything = """
        uuid viewerConflict viewerCanScore viewerCanWithdrawConflict scoreCount
        viewerScore { points { criterion points } comment { markdown } juror { name } }
        conflicts { ground juror { name } why { markdown } withdrawnAt withdrawnWhy { markdown } }
        result {
          mean place isTied count criteria { criterion mean count }
          scores { juror { name } points { criterion points } comment { markdown } }
        }
        """;

    public static Task<JsonElement> TryAppoint(
        this HttpClient client,
        Guid round,
        Guid chair,
        params IEnumerable<Guid> members
    ) =>
        client.Do(
            "appointPrizeJury",
            "round { jury { name } chair { name } }",
            new
            {
                round,
                chair,
                members,
            }
        );

    /// <summary>The first one is the chair.</summary>
    public static async Task Appoint(this HttpClient siv, Guid round, params HttpClient[] jury)
    {
        var members = await Task.WhenAll(jury.Select(juror => juror.PersonId()));
        (await siv.TryAppoint(round, members[0], members)).MustBeDone();
    }

    public static async Task<string> Score(
        this HttpClient client,
        Guid nomination,
        int? spread,
        int? effect,
        string? comment = null
    ) =>
        (
            await client.Do(
                "scoreNomination",
                "nomination { uuid }",
                new
                {
                    nomination,
                    points = new[] { (Prizes.Spread, spread), (Prizes.Effect, effect) }
                        .Where(one => one.Item2 is not null)
                        .Select(one => new { criterion = one.Item1, points = one.Item2 }),
                    comment,
                }
            )
        ).Codes();

    public static async Task<string> Declare(this HttpClient client, Guid nomination, string why = "Søsteren min") =>
        (await client.Do("declareConflict", "nomination { uuid }", new { nomination, why })).Codes();

    public static async Task<string> TakeBack(this HttpClient client, Guid nomination, string why = "Feil sak") =>
        (await client.Do("withdrawConflict", "nomination { uuid }", new { nomination, why })).Codes();

    public static async Task<string> Close(this HttpClient client, Guid round) =>
        (await client.Do("closePrizeJudging", "round { closedAt }", new { round })).Codes();

    public static async Task<JsonElement> Nomination(this HttpClient client, Guid id) =>
        (
            await client.Data(
                $"{{ node(id: \"PrizeNomination:{id}\") {{ ... on PrizeNomination {{ {Everything} }} }} }}"
            )
        ).GetProperty("node");

    /// <summary>Null for who does not see it.</summary>
    public static async Task<double?> Mean(this HttpClient client, Guid id) =>
        (await client.Nomination(id)).GetProperty("result") is { ValueKind: JsonValueKind.Object } result
            ? result.GetProperty("mean").GetDouble()
            : null;

    /// <summary>
    /// A round that is judged today: Kari's experience, nominated by Ingrid, and Ingrid's, nominated by Ola.
    /// </summary>
    public static async Task<Judged> JudgedToday(this TestHub hub, int weight = 1)
    {
        var year = Prizes.NextYear();
        using var siv = await hub.SignIn(People.Siv);
        using var ingrid = await hub.SignIn(People.Ingrid);
        using var ola = await hub.SignIn(People.Ola);
        var round = await siv.PublishRound(Prizes.Round(year, weight: weight));
        var karis = await ingrid.Nominate(round, await hub.KarisExperience($"Karis {year}"), "Fra Ingrid");
        var ingrids = await ola.Nominate(round, await hub.IngridsExperience($"Ingrids {year}"), "Fra Ola");
        await siv.PublishRound(Prizes.Round(year, -9, -1, 0, 10, weight: weight));
        return new(year, round, karis, ingrids);
    }

    internal sealed record Judged(int Year, Guid Round, Guid Karis, Guid Ingrids);
}
