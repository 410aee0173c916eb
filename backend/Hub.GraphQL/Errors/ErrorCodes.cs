namespace Hub.GraphQL.Errors;

/// <summary>The engine's own values of <c>extensions.code</c>; modules add theirs.</summary>
public static class ErrorCodes
{
    /// <summary>The text is not a GraphQL document.</summary>
    public const string Syntax = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document does not fit the schema.</summary>
    public const string Validation = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>A variable's value does not fit its type.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The document has more tokens than allowed.</summary>
    public const string TooManyTokens = "TOO_MANY_TOKENS";

    /// <summary>The document nests deeper than allowed.</summary>
    public const string TooDeep = "TOO_DEEP";

    /// <summary>Comparing overlapping fields took more steps than allowed.</summary>
    public const string TooComplex = "TOO_COMPLEX";

    /// <summary>A bug of ours; the message says nothing of it.</summary>
    public const string Internal = "INTERNAL";
}
