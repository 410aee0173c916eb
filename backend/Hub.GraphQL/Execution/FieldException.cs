using Hub.GraphQL.Errors;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Execution;

/// <summary>The engine's own field errors: an argument or a resolved value that does not fit. Their messages may be shown.</summary>
internal sealed class FieldException(string message, string? code = null, Location? place = null) : Exception(message)
{
    public string? Code { get; } = code;

    /// <summary>Where in the document, when it is more exact than the field: the argument's value.</summary>
    public Location? Place { get; } = place;

    public static FieldException Input(string message, Location place) => new(message, ErrorCodes.BadUserInput, place);

    /// <summary>A new exception of the same, for one that was kept: a thrown one carries its stack with it.</summary>
    public FieldException Again() => new(Message, Code, Place);

    /// <summary>The error of a field at <paramref name="field"/>, or of the request.</summary>
    public GraphQLError ToError(params IEnumerable<SourceLocation> field) =>
        new(Message) { Code = Code, Locations = Place is { } place ? [place] : [.. field] };
}
