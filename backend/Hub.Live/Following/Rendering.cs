namespace Hub.Live;

/// <summary>Envelopes of a channel's events: each thing is rendered once, however many events concern it.</summary>
static class Rendering
{
    /// <returns>One envelope for each line, in order.</returns>
    public static async ValueTask<IReadOnlyList<byte[]>> Envelopes(
        Channel kind,
        ChannelName name,
        string publicName,
        IReadOnlyList<ChannelEvent> lines,
        CancellationToken ct
    )
    {
        if (lines.Count == 0)
            return [];
        IReadOnlyList<ChannelEvent> things =
            lines.Count == 1 ? lines : [.. lines.Reverse().DistinctBy(line => (line.Type, line.Subject)).Reverse()];
        var rendered = await kind.Render(name, things, ct);
        if (rendered.Count != things.Count)
            throw new InvalidOperationException(
                $"The channel '{kind.Pattern}' rendered {rendered.Count} of {things.Count} things."
            );
        if (lines.Count == 1)
            return [Envelope.Write(publicName, lines[0], rendered[0])];
        var byThing = new Dictionary<(string, Guid), ReadOnlyMemory<byte>?>(things.Count);
        for (var index = 0; index < things.Count; index++)
            byThing[(things[index].Type, things[index].Subject)] = rendered[index];
        return [.. lines.Select(line => Envelope.Write(publicName, line, byThing[(line.Type, line.Subject)]))];
    }
}
