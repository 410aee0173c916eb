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
    string Schema,
    string Document,
    JsonObject? Variables = null,
    string? OperationName = null,
    JsonObject? Root = null
);

/// <summary>An error of either side. Rule: of validation, or <c>Syntax</c>, <c>Schema</c>, <c>Execution</c>.</summary>
public sealed record CaseError(string Rule, IReadOnlyList<CaseLocation> Locations, JsonArray? Path, string Message);

public readonly record struct CaseLocation(int Line, int Column);

/// <summary>One line of results.</summary>
public sealed record CaseResult(IReadOnlyList<CaseError> Errors, JsonNode? Data)
{
    /// <summary>The document was run, so that <see cref="Data"/> means something.</summary>
    public bool Executed { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 512)]
[JsonSerializable(typeof(Case))]
[JsonSerializable(typeof(CaseResult))]
public sealed partial class CaseJson : JsonSerializerContext;
