using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Testing.Live;

namespace Hub.Tests.Live;

/// <summary>
/// A page's view by the published rules: the thing as it is now takes the old one's place unless it is older; what a post
/// says of its topic goes to the topic; gone takes away, but not from a member what now stands on the members' channel.
/// </summary>
internal sealed class LiveView
{
    private readonly SortedDictionary<string, JsonObject> _things = new(StringComparer.Ordinal);

    public static LiveView Of(params IEnumerable<(string Type, JsonElement Thing)> things)
    {
        var view = new LiveView();
        foreach (var (type, thing) in things)
            view._things[Key(type, thing.GetProperty("uuid").GetGuid())] = JsonObject.Create(thing)!;
        return view;
    }

    public LiveView Apply(IEnumerable<Envelope> envelopes)
    {
        var next = new LiveView();
        foreach (var (key, thing) in _things)
            next._things[key] = thing.DeepClone().AsObject();
        foreach (var envelope in envelopes)
            next.Take(envelope);
        return next;
    }

    /// <summary>One for each thing, comparable: properties in order.</summary>
    public IReadOnlyList<string> Lines =>
        [
            .. _things.Select(thing =>
                $"{thing.Key} {TwoPaths.Canonical(JsonSerializer.SerializeToElement(thing.Value))}"
            ),
        ];

    public override string ToString() => string.Join('\n', Lines);

    private void Take(Envelope envelope)
    {
        if (envelope.Type == "gone")
        {
            var gone = Key(envelope.Data.GetProperty("type").GetString()!, envelope.Data.GetProperty("uuid").GetGuid());
            if (_things.TryGetValue(gone, out var held) && (string?)held["visibility"] != "NETWORK")
                _things.Remove(gone);
            return;
        }
        var key = Key(envelope.Type, envelope.Data.GetProperty("uuid").GetGuid());
        var thing = JsonObject.Create(envelope.Data)!;
        if (
            envelope.Type == "topic"
            && _things.TryGetValue(key, out var before)
            && (long)before["sequence"]! > (long)thing["sequence"]!
        )
            return;
        if (thing["topic"] is JsonObject ofTopic)
        {
            thing.Remove("topic");
            Merge(Key("topic", (Guid)ofTopic["uuid"]!), ofTopic);
        }
        if (envelope.Type == "adoption" && thing["experience"] is JsonObject ofExperience)
        {
            thing.Remove("experience");
            Merge(Key("experience", (Guid)ofExperience["uuid"]!), ofExperience);
        }
        _things[key] = thing;
    }

    private void Merge(string key, JsonObject part)
    {
        if (!_things.TryGetValue(key, out var held) || (long)held["sequence"]! > (long)part["sequence"]!)
            return;
        foreach (var (name, value) in part)
            held[name] = value?.DeepClone();
    }

    private static string Key(string type, Guid uuid) => $"{type} {uuid}";
}
