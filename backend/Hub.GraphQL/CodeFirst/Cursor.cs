using System.Buffers.Text;
using System.Text;

namespace Hub.GraphQL;

/// <summary>Cursors are opaque to clients: base64 of a key of the caller's choice.</summary>
public static class Cursor
{
    public static string Encode(string key) => Convert.ToBase64String(Encoding.UTF8.GetBytes(key));

    /// <summary>The key inside; throws <see cref="GraphQLException"/> <c>CURSOR_INVALID</c> when it was not made by <see cref="Encode"/>.</summary>
    public static string Decode(string cursor)
    {
        if (!Base64.IsValid(cursor))
        {
            throw Invalid();
        }
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Convert.FromBase64String(cursor));
        }
        catch (DecoderFallbackException)
        {
            throw Invalid();
        }
    }

    private static GraphQLException Invalid() =>
        new(Errors.ErrorCodes.CursorInvalid, "The cursor is not one that this server gave out. Ask again without it.");
}
