using System.Text.Json;

namespace Hub.Shared.Reference;

/// <summary>One piece of reference data as its source tells it; each module reads its own kinds.</summary>
public sealed record ReferenceRow(string Kind, string Key, JsonElement Data);
