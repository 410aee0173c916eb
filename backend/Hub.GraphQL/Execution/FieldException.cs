using Hub.GraphQL.Errors;

namespace Hub.GraphQL.Execution;

/// <summary>The engine's own field errors: an argument or a resolved value that does not fit. Their messages may be shown.</summary>
internal sealed class FieldException(string message, string? code = null) : Exception(message)
{
    public string? Code { get; } = code;

    public static FieldException Input(string message) => new(message, ErrorCodes.BadUserInput);
}
