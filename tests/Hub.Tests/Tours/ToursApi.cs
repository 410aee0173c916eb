using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.EventStore;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tests;

/// <summary>What tests of tours say to the API.</summary>
internal static class ToursApi
{
    public static readonly DateOnly Day = new(2031, 3, 12);

    /// <summary>All of a tour with one stop, as <c>publishTour</c> takes it; <paramref name="stop"/> adds to the stop.</summary>
    public static JsonObject Content(Guid stop, string title, object? ofStop = null, params string[] networks)
    {
        var one = JsonSerializer.SerializeToNode(
            new
            {
                id = stop,
                date = Day,
                starts = "10:00",
                ends = "12:00",
            }
        )!;
        foreach (var (name, value) in JsonSerializer.SerializeToNode(ofStop ?? new { })!.AsObject())
            one[name] = value?.DeepClone();
        return new JsonObject
        {
            ["title"] = title,
            ["organiser"] = "Statsforvalteren",
            ["networks"] = JsonSerializer.SerializeToNode(networks),
            ["stops"] = new JsonArray(one),
        };
    }

    /// <summary>Publishes a tour with one stop and answers both ids; a refusal fails the test.</summary>
    public static async Task<(Guid Tour, Guid Stop)> PublishTour(
        this HttpClient client,
        string network,
        string title,
        object? stop = null
    )
    {
        var (tour, id) = (Guid.NewGuid(), Guid.NewGuid());
        var payload = await client.Publish(tour, 0, Content(id, title, stop, network));
        return payload.Codes() is "" ? (tour, id) : throw new InvalidOperationException(payload.ToString());
    }

    public static Task<JsonElement> Publish(
        this HttpClient client,
        Guid tour,
        int version,
        JsonObject content,
        string? changeLine = null
    ) =>
        client.Do(
            "publishTour",
            "tour { uuid version title stops { uuid title date status } versions { number line kind } }",
            new
            {
                id = tour,
                version,
                content,
                changeLine,
            }
        );

    /// <summary>What the log holds of a stream, as JSON.</summary>
    public static async Task<string> Log(this TestHub hub, Guid stream)
    {
        var events = new List<string>();
        var store = hub.Services.GetRequiredService<IEventStore>();
        await foreach (var recorded in store.Read(ReadFrom.Stream(stream)))
            events.Add($"{recorded.Type} {JsonSerializer.Serialize(recorded.Data, recorded.Data.GetType())}");
        return string.Join('\n', events);
    }
}
