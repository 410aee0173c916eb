using System.Text.Json;

namespace Hub.GraphQL.Execution;

/// <summary>
/// What the operation cost, in the answer's <c>extensions</c>, for clients that ask with <c>"cost": true</c> in those of
/// the request: how far they are from the limit.
/// </summary>
internal static class CostReport
{
    public static bool IsWanted(JsonElement? extensions) =>
        extensions is { ValueKind: JsonValueKind.Object } given
        && given.TryGetProperty("cost"u8, out var wanted)
        && wanted.ValueKind == JsonValueKind.True;

    /// <summary>Into a finished response, before its closing brace.</summary>
    public static void Write(ResponseBuffer buffer, double cost, int allowed)
    {
        buffer.Position--;
        buffer.Raw(",\"extensions\":{\"cost\":"u8);
        buffer.Number((long)Math.Ceiling(cost));
        buffer.Raw(",\"allowed\":"u8);
        buffer.Number(allowed);
        buffer.Raw("}}"u8);
    }
}
