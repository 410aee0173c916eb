using System.Text.Json;
using Hub.Tests.Tours.Agenda;

namespace Hub.Tests.Tours.Contributions;

/// <summary>What tests of calls for contributions say to the API.</summary>
internal static class Calls
{
    public static Task<JsonElement> TryCall(
        this HttpClient client,
        Guid tour,
        Guid[] committee,
        int first = 0,
        int last = 14,
        string about = "Fortell hva dere har prøvd"
    ) =>
        client.Do(
            "publishContributionCall",
            "tour { call { lastDay isOpen } }",
            new
            {
                tour,
                about,
                firstDay = Agendas.Day(first),
                lastDay = Agendas.Day(last),
                committee,
            }
        );

    /// <summary>A tour of network 50 that asks, with this committee beside Anne.</summary>
    public static async Task<(Guid Tour, Guid Stop)> OpenCall(
        this HttpClient anne,
        string title,
        params Guid[] committee
    )
    {
        var (tour, stop) = await anne.PublishTour("50", title);
        var payload = await anne.TryCall(tour, committee);
        return payload.Codes() is "" ? (tour, stop) : throw new InvalidOperationException(payload.ToString());
    }

    public static Task<JsonElement> TryPropose(
        this HttpClient client,
        Guid tour,
        string title,
        string presenter = "Eldrid Prøvesen",
        Guid? id = null
    ) =>
        client.Do(
            "proposeContribution",
            "contribution { uuid status }",
            new
            {
                id = id ?? Guid.NewGuid(),
                tour,
                title,
                summary = $"{title}: slik gjorde vi det",
                presenter,
                presenterRole = "ergoterapeut",
            }
        );

    public static async Task<Guid> Propose(
        this HttpClient client,
        Guid tour,
        string title,
        string presenter = "Eldrid Prøvesen"
    )
    {
        var payload = await client.TryPropose(tour, title, presenter);
        return payload.Codes() is ""
            ? payload.GetProperty("contribution").GetProperty("uuid").GetGuid()
            : throw new InvalidOperationException(payload.ToString());
    }

    /// <summary>The titles that somebody sees.</summary>
    public static async Task<string[]> Proposed(this HttpClient client, Guid tour) =>
        [
            .. (await client.Data($"{{ tour(id: \"{tour}\") {{ call {{ contributions {{ title }} }} }} }}"))
                .GetProperty("tour")
                .GetProperty("call")
                .GetProperty("contributions")
                .EnumerateArray()
                .Select(one => one.GetProperty("title").GetString()!),
        ];

    public static async Task<JsonElement> Contribution(this HttpClient client, Guid id) =>
        (
            await client.Data(
                $"{{ node(id: \"Contribution:{id}\") {{ ... on Contribution {{ status answer viewerCanJudge rating {{ count average viewer }} stop {{ uuid }} }} }} }}"
            )
        ).GetProperty("node");

    public static async Task<string> Rate(this HttpClient client, Guid contribution, int points) =>
        (await client.Do("rateContribution", "contribution { uuid }", new { contribution, points })).Codes();
}
