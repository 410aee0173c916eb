using System.Text.Json;
using Hub.EventStore;

namespace Hub.Benchmarks.Store;

/// <summary>An event as long as a short reply.</summary>
public sealed record PostWritten(Guid PostId, Guid AuthorId, string Body, int Language) : Event
{
    private static readonly string Text = string.Concat(Enumerable.Repeat("A reply of some length. ", 8));
    private static readonly byte[] HeadersJson = JsonSerializer.SerializeToUtf8Bytes(
        new { command = "WritePost", inputHash = "0123456789abcdef" }
    );

    public static PostWritten Next() => new(Ids.Next(), Ids.Next(), Text, 1);

    /// <summary>The bodies a hand-written writer stores: the same bytes as the store's.</summary>
    public byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(this);

    public static byte[] Headers => HeadersJson;
}
