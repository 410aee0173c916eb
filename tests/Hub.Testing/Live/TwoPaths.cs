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
    /// <param name="snapshot">The view, and the <c>asOf</c> read before it.</param>
    /// <param name="apply">The view after what came: events, then signals.</param>
    /// <param name="text">The view as text, the same for equal views.</param>
    public static async Task Agree<TView>(
        LiveClient client,
        string channel,
        Func<Task<(long AsOf, TView View)>> snapshot,
        Func<TView, IReadOnlyList<Envelope>, IReadOnlyList<Signal>, TView> apply,
        Func<TView, string> text,
        Func<Task> change
    )
    {
        var (asOf, old) = await snapshot();
        var page = await new Listening(client, channel, asOf).Join();
        await change();
        var fresh = text((await snapshot()).View);
        string Pushed() => text(apply(old, page.Applied, page.Signals));
        try
        {
            await page.Until(_ => Pushed() == fresh);
        }
        catch (TimeoutException)
        {
            throw new InvalidOperationException($"The two paths part.\nPushed: {Pushed()}\nFresh:  {fresh}");
        }
        if (page.MustReload)
            throw new InvalidOperationException("The server asked for a new snapshot: there is nothing to compare.");
    }

    /// <inheritdoc cref="Agree{TView}"/>
    public static Task Agree(
        LiveClient client,
        string channel,
        Func<Task<(long AsOf, IReadOnlyDictionary<(string Type, Guid Uuid), string> View)>> snapshot,
        Func<Task> change
    ) =>
        Agree(
            client,
            channel,
            snapshot,
            (view, events, _) => Apply(view, events),
            view => string.Join('\n', view.Select(one => $"{one.Key}: {one.Value}").Order(StringComparer.Ordinal)),
            change
        );
}
