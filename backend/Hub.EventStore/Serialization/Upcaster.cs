using System.Text.Json.Nodes;

namespace Hub.EventStore.Serialization;

/// <summary>Turns what is stored under an old name into the type that took its place.</summary>
/// <param name="Alias">The old name.</param>
/// <param name="Old">The type of the old shape; null when only its JSON is known.</param>
/// <param name="New">What it becomes.</param>
internal sealed record Upcaster(
    string Alias,
    Type? Old,
    Type New,
    Func<Event, Event>? OfEvent,
    Func<JsonObject, JsonObject>? OfJson
);
