using System.Text.Json;

namespace Hub.Testing.Live;

/// <summary>
/// The law of every live view: an old snapshot and the events pushed since are a fresh snapshot. A view is its things by
/// (type, uuid), each as JSON.
/// </summary>
public static class TwoPaths
{
    /// <summary>Applies envelopes as a page does: the thing as it is now takes the old one's place, <c>gone</c> takes it away.</summary>
    public static Dictionary<(string Type, Guid Uuid), string> Apply(
        IReadOnlyDictionary<(string Type, Guid Uuid), string> snapshot,
        IEnumerable<Envelope> events
    )
    {
        var view = new Dictionary<(string, Guid), string>(snapshot);
        foreach (var envelope in events)
            if (envelope.Type == "gone")
                view.Remove(
                    (envelope.Data.GetProperty("type").GetString()!, envelope.Data.GetProperty("uuid").GetGuid())
                );
            else
                view[(envelope.Type, envelope.Data.GetProperty("uuid").GetGuid())] = Canonical(envelope.Data);
        return view;
    }

    /// <summary>JSON with its properties in order, so that two writers of the same thing agree.</summary>
    public static string Canonical(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object =>
                $"{{{string.Join(',', json.EnumerateObject().OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => $"{JsonSerializer.Serialize(one.Name)}:{Canonical(one.Value)}"))}}}",
            JsonValueKind.Array => $"[{string.Join(',', json.EnumerateArray().Select(Canonical))}]",
            JsonValueKind.String => JsonSerializer.Serialize(json.GetString()),
            _ => json.GetRawText(),
        };

    /// <summary>
    /// Takes a snapshot, joins from its <c>asOf</c>, lets <paramref name="change"/> do its worst, and compares the view
    /// with a fresh snapshot.
    /// </summary>
    /// <param name="snapshot">The view and the <c>asOf</c> read before it.</param>
    /// <param name="change">Writes; answers the sequence of the last event.</param>
    public static async Task Agree(
        LiveClient client,
        string channel,
        Func<Task<(long AsOf, IReadOnlyDictionary<(string Type, Guid Uuid), string> View)>> snapshot,
        Func<Task<long>> change
    )
    {
        var (asOf, old) = await snapshot();
        var page = await new Listening(client, channel, asOf).Join();
        await change();
        var (_, fresh) = await snapshot();
        await page.Until(one => Same(Apply(old, one.Applied), fresh));
        if (page.MustReload)
            throw new InvalidOperationException("The server asked for a new snapshot: there is nothing to compare.");
    }

    private static bool Same(
        Dictionary<(string, Guid), string> view,
        IReadOnlyDictionary<(string, Guid), string> fresh
    ) => view.Count == fresh.Count && fresh.All(one => view.GetValueOrDefault(one.Key) == one.Value);
}
