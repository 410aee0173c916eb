using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Hub.GraphQL.Cases;

/// <summary>One line of a file of cases.</summary>
/// <param name="Schema">SDL.</param>
/// <param name="Document">The document to parse, validate and, when valid, run.</param>
/// <param name="Variables">A JSON object, or null.</param>
/// <param name="OperationName">Which operation, when there are several.</param>
/// <param name="Root">The data, see <c>DataExecutor</c>; without it nothing is run.</param>
public sealed record Case(
    [property: JsonRequired] string Schema,
    [property: JsonRequired] string Document,
    JsonObject? Variables = null,
    string? OperationName = null,
    JsonObject? Root = null
);

/// <summary>
/// An error of either side. Rule: of validation, or <c>Syntax</c>, <c>Schema</c>, <c>Execution</c>; <c>Case</c> for a
/// line that is none.
/// </summary>
public sealed record CaseError(string Rule, IReadOnlyList<CaseLocation> Locations, JsonArray? Path, string Message);

public readonly record struct CaseLocation(int Line, int Column);

/// <summary>One line of results.</summary>
public sealed record CaseResult(IReadOnlyList<CaseError> Errors, JsonNode? Data)
{
    /// <summary>The answers of a subscription, one for each event; <see cref="Data"/> is then null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CaseResult>? Events { get; init; }

    /// <summary>The document was run, so that <see cref="Data"/> and <see cref="Events"/> mean something.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Executed { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 512)]
[JsonSerializable(typeof(Case))]
[JsonSerializable(typeof(CaseResult))]
public sealed partial class CaseJson : JsonSerializerContext;
