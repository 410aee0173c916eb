using Hub.GraphQL.Language;

namespace Hub.GraphQL.Errors;

/// <summary>A place in the document; both count from 1.</summary>
public readonly record struct SourceLocation(int Line, int Column)
{
    public static implicit operator SourceLocation(Location location) => new(location.Line, location.Column);
}

/// <summary>
/// One entry of a response's <c>errors</c>. https://spec.graphql.org/September2025/#sec-Errors
/// </summary>
public sealed record GraphQLError(string Message)
{
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>Response keys (string) and list indices (int) from the root; null before execution.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>A stable code, written as <c>extensions.code</c>; see <see cref="ErrorCodes"/>.</summary>
    public string? Code { get; init; }

    /// <summary>The validation rule that found it, e.g. <c>FieldsOnCorrectType</c>; not part of the response.</summary>
    public string? Rule { get; init; }

    /// <summary>Further entries of <c>extensions</c> beside the code.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }
}
