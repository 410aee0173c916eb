using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Execution;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Planning;

/// <summary>
/// Finds the text of a persisted operation. Automatic ones are kept as long as there is room, in two generations like
/// <see cref="DocumentCache"/>; a client whose hash is forgotten is asked for the text again.
/// </summary>
internal sealed class PersistedOperations(GraphQLPersistedOperations options)
{
    private const int MostBytes = 4_000_000;
    private ConcurrentDictionary<string, byte[]> _young = new(StringComparer.OrdinalIgnoreCase);
    private ConcurrentDictionary<string, byte[]> _old = new(StringComparer.OrdinalIgnoreCase);
    private int _bytes;

    /// <summary>Whether a request without text names a persisted operation.</summary>
    public static bool IsNamedBy(JsonElement? extensions) => HashOf(extensions) is not null;

    /// <summary>The text that is meant; an error when it is not known, not trusted, or is other than its hash says.</summary>
    public GraphQLError? Find(ref ReadOnlyMemory<byte> text, JsonElement? extensions)
    {
        var hash = HashOf(extensions);
        if (hash is null)
        {
            return options.OnlyTrusted && !options.Trusted.ContainsKey(Sha256(text.Span)) ? NotTrusted() : null;
        }
        if (options.Trusted.TryGetValue(hash, out var trusted))
        {
            text = trusted;
            return null;
        }
        if (options.OnlyTrusted)
        {
            return NotTrusted();
        }
        if (!text.IsEmpty)
        {
            return Learn(hash, text.Span);
        }
        if (_young.TryGetValue(hash, out var known) || _old.TryGetValue(hash, out known))
        {
            text = known;
            return null;
        }
        // The message is what clients of the automatic protocol look for before they send the text.
        return new GraphQLError("PersistedQueryNotFound") { Code = ErrorCodes.PersistedQueryNotFound };
    }

    private GraphQLError? Learn(string hash, ReadOnlySpan<byte> text)
    {
        if (!string.Equals(hash, Sha256(text), StringComparison.OrdinalIgnoreCase))
        {
            return new GraphQLError("The hash is not the SHA-256 of the query.") { Code = ErrorCodes.BadUserInput };
        }
        if (!options.Automatic || text.Length > MostBytes / 8 || !_young.TryAdd(hash, text.ToArray()))
        {
            return null;
        }
        if (Interlocked.Add(ref _bytes, text.Length) > MostBytes)
        {
            _bytes = 0;
            _old = _young;
            _young = new(StringComparer.OrdinalIgnoreCase);
        }
        return null;
    }

    private static string? HashOf(JsonElement? extensions) =>
        extensions is { ValueKind: JsonValueKind.Object } given
        && given.TryGetProperty("persistedQuery", out var persisted)
        && persisted.ValueKind == JsonValueKind.Object
        && persisted.TryGetProperty("sha256Hash", out var hash)
        && hash.ValueKind == JsonValueKind.String
        && JsonText.IsWhole(hash)
            ? hash.GetString()
            : null;

    private static string Sha256(ReadOnlySpan<byte> text) => Convert.ToHexStringLower(SHA256.HashData(text));

    private static GraphQLError NotTrusted() =>
        new("Only operations that were registered with the server may run here.")
        {
            Code = ErrorCodes.OperationNotTrusted,
        };
}
