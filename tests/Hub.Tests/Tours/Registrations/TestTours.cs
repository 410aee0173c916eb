using System.Text.Json;
using Hub.Shared.Time;

namespace Hub.Tests.Tours.Registrations;

/// <summary>Tours with stops to register for, and what most tests of registration say to the API.</summary>
internal static class TestTours
{
    public const string Registration =
        "uuid status name email phone isListed waitingPlace municipality { number } needs { food access } stop { uuid }";

    public static object Stop(
        Guid id,
        int inDays,
        int? capacity = null,
        int? closesInDays = null,
        string place = "Voss"
    ) =>
        new
        {
            id,
            date = Day(inDays),
            starts = "09:00",
            ends = "15:00",
            place,
            capacity,
            registerBy = closesInDays is { } days ? Day(days) : null,
        };

    /// <summary>Publishes a tour and answers its id; a refusal fails the test.</summary>
    public static async Task<Guid> PublishTour(this HttpClient client, string network, params object[] stops)
    {
        var id = Guid.NewGuid();
        await client.PublishTour(id, 0, network, stops);
        return id;
    }

    public static async Task PublishTour(
        this HttpClient client,
        Guid id,
        int version,
        string network,
        params object[] stops
    )
    {
        var payload = await client.Do(
            "publishTour",
            "tour { uuid }",
            new
            {
                id,
                version,
                changeLine = version == 0 ? null : "Ny versjon",
                content = new
                {
                    title = "Planlegg for et aldersvennlig samfunn",
                    organiser = "Statsforvalteren",
                    networks = new[] { network },
                    stops,
                },
            }
        );
        if (payload.Codes() is not "")
            throw new InvalidOperationException(payload.ToString());
    }

    public static object Delegate(int number, string? food = null, string? role = null, bool isListed = false) =>
        new
        {
            name = $"Deltaker {number} Prøvesen",
            email = $"deltaker{number}@eksempel.no",
            role,
            food,
            isListed,
        };

    public static Task<JsonElement> Register(
        this HttpClient client,
        Guid stop,
        string @for,
        params object[] delegates
    ) =>
        client.Do(
            "registerDelegation",
            $"registrations {{ {Registration} }}",
            new
            {
                stop,
                @for,
                delegates,
            }
        );

    /// <summary>The ids of those who were registered; a refusal fails the test.</summary>
    public static async Task<Guid[]> Registered(
        this HttpClient client,
        Guid stop,
        string @for,
        params object[] delegates
    )
    {
        var payload = await client.Register(stop, @for, delegates);
        return payload.Codes() is ""
            ?
            [
                .. payload
                    .GetProperty("registrations")
                    .EnumerateArray()
                    .Select(one => one.GetProperty("uuid").GetGuid()),
            ]
            : throw new InvalidOperationException(payload.ToString());
    }

    public static Task<JsonElement> Cancel(this HttpClient client, Guid registration) =>
        client.Do("cancelRegistration", $"registration {{ {Registration} }}", new { registration });

    /// <summary>Registered and waiting.</summary>
    public static async Task<(int Registered, int Waiting)> Count(this HttpClient client, Guid stop)
    {
        var answer = await client.Data($"{{ stop(id: \"{stop}\") {{ registrationCounts {{ registered waiting }} }} }}");
        var counts = answer.GetProperty("stop").GetProperty("registrationCounts");
        return (counts.GetProperty("registered").GetInt32(), counts.GetProperty("waiting").GetInt32());
    }

    /// <summary>What this person sees of the stop's list.</summary>
    public static async Task<JsonElement[]> ListOf(this HttpClient client, Guid stop)
    {
        var found = new List<JsonElement>();
        string? after = null;
        do
        {
            var answer = await client.Data(
                $$"""
                query ($after: String) { stop(id: "{{stop}}") { registrations(first: 200, after: $after) {
                  nodes { {{Registration}} } pageInfo { hasNextPage endCursor } } } }
                """,
                new { after }
            );
            var page = answer.GetProperty("stop").GetProperty("registrations");
            found.AddRange(page.Nodes());
            after =
                page.GetProperty("pageInfo") is var info && info.GetProperty("hasNextPage").GetBoolean()
                    ? info.Text("endCursor")
                    : null;
        } while (after is not null);
        return [.. found];
    }

    public static async Task<JsonElement> Node(this HttpClient client, Guid registration) =>
        (
            await client.Data(
                $"{{ node(id: \"Registration:{registration}\") {{ ... on Registration {{ {Registration} }} }} }}"
            )
        ).GetProperty("node");

    public static string? Text(this JsonElement registration, string property) =>
        registration.GetProperty(property).GetString();

    private static string Day(int inDays) =>
        Norway.Today(TimeProvider.System).AddDays(inDays).ToString("yyyy-MM-dd", null);
}
