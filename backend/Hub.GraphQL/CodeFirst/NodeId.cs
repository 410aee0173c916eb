using System.Buffers.Text;
using System.Text;

namespace Hub.GraphQL;

/// <summary>An id as clients send it: base64 of <c>Type:key</c>, plain <c>Type:key</c>, or a plain key (then <see cref="Type"/> is null).</summary>
public readonly record struct NodeId(string? Type, string Key)
{
    /// <summary>The id as it is sent to clients.</summary>
    public static string Encode(string type, string key) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(type + ":" + key));

    public static NodeId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Decoded(text) is { } decoded && Split(decoded) is { } coded)
        {
            return coded;
        }
        return Split(text) ?? new NodeId(null, text);
    }

    public override string ToString() => Type is null ? Key : Encode(Type, Key);

    private static NodeId? Split(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && IsName(text.AsSpan(0, colon)) ? new NodeId(text[..colon], text[(colon + 1)..]) : null;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character != '_')
            {
                return false;
            }
        }
        return true;
    }

    private static string? Decoded(string text)
    {
        if (text.Length > 1024 || !Base64.IsValid(text))
        {
            return null;
        }
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Convert.FromBase64String(text));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
