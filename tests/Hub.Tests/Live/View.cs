using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Testing.Live;

namespace Hub.Tests.Live;

/// <summary>What a page shows: its own thing, if it has one, and a list of things by UUID.</summary>
internal sealed record View(JsonObject Page, IReadOnlyDictionary<Guid, JsonObject> Things)
{
    public string Text =>
        string.Join('\n', [Canonical(Page), .. Things.OrderBy(one => one.Key).Select(one => Canonical(one.Value))]);

    public static View Of(JsonObject page, JsonNode things) =>
        new(
            page.DeepClone().AsObject(),
            things.AsArray().ToDictionary(one => (Guid)one!["uuid"]!, one => one!.DeepClone().AsObject())
        );

    /// <summary>As the web page does: the thing as it is now, what a post changes of its topic, and the counts last told.</summary>
    public View After(IReadOnlyList<Envelope> events, IReadOnlyList<Signal> signals)
    {
        var page = Page.DeepClone().AsObject();
        var things = Things.ToDictionary(one => one.Key, one => one.Value.DeepClone().AsObject());
        foreach (var envelope in events)
        {
            var uuid = envelope.Data.GetProperty("uuid").GetGuid();
            var data = JsonNode.Parse(envelope.Data.GetRawText())!.AsObject();
            if (envelope.Type == "gone")
                things.Remove(uuid);
            else if (page.Count > 0 && envelope.Type == "topic")
                page = data;
            else
            {
                if (data["topic"] is JsonObject topic)
                    foreach (var (name, value) in topic)
                        page[name] = value?.DeepClone();
                data.Remove("topic");
                things[uuid] = data;
            }
        }
        foreach (var signal in signals.Where(one => one.Type == "reactions"))
            if (things.GetValueOrDefault(signal.Data.GetProperty("post").GetGuid()) is { } post)
                post["reactions"] = JsonNode.Parse(signal.Data.GetProperty("counts").GetRawText());
        return new(page, things);
    }

    public View Only(string property, string value) =>
        this with
        {
            Things = Things.Where(one => (string?)one.Value[property] == value).ToDictionary(),
        };

    private static string Canonical(JsonObject thing) =>
        TwoPaths.Canonical(JsonSerializer.Deserialize<JsonElement>(thing.ToJsonString()));
}
