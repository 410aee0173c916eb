using System.Globalization;
using Hub.GraphQL;

namespace Hub.Shared.Database;

/// <summary>Reads the keys inside cursors; a cursor of another list, or one that was made up, is the client's error.</summary>
internal static class PageKeys
{
    public static int Number(string cursor) => (int)Math.Clamp(Long(cursor), 0, int.MaxValue - 1);

    public static long Long(string cursor) =>
        long.TryParse(Cursor.Decode(cursor), NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            ? key
            : throw Invalid();

    public static GraphQLException Invalid() =>
        new("CURSOR_INVALID", "The cursor is not one that this list gave out. Ask again without it.");
}
