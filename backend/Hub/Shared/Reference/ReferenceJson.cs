using System.Text.Json;

namespace Hub.Shared.Reference;

internal static class ReferenceJson
{
    /// <summary>
    /// Names as C# spells them, whatever their case; snake_case names are named on the record. The files are data for
    /// people too: notes to the reader (<c>about</c>, <c>note</c>) are left out by those who read them.
    /// </summary>
    public static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };
}
