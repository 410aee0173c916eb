namespace Hub.GraphQL.Errors;

/// <summary>
/// The engine's own values of <c>extensions.code</c>, all of them; modules add theirs. Clients decide by them: they are
/// stable, messages are not.
/// </summary>
public static class ErrorCodes
{
    // The document

    /// <summary>The text is not a GraphQL document.</summary>
    public const string Syntax = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document does not fit the schema.</summary>
    public const string Validation = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The document has no operation of that name, or several and none was named.</summary>
    public const string OperationNotFound = "OPERATION_NOT_FOUND";

    /// <summary>A mutation by GET, or a subscription without a stream.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>Introspection is switched off.</summary>
    public const string IntrospectionOff = "INTROSPECTION_OFF";

    /// <summary>The hash of a persisted operation is not known: send it once with its text.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>The server runs only the operations of its manifest.</summary>
    public const string OperationNotTrusted = "OPERATION_NOT_TRUSTED";

    // Values

    /// <summary>A variable's or an argument's value does not fit its type.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>An id that is none, or is of another type.</summary>
    public const string IdInvalid = "ID_INVALID";

    /// <summary>A cursor that this server did not make.</summary>
    public const string CursorInvalid = "CURSOR_INVALID";

    // Limits, see GraphQLLimits

    /// <summary>The document has more tokens than allowed.</summary>
    public const string TooManyTokens = "TOO_MANY_TOKENS";

    /// <summary>The document nests deeper than allowed.</summary>
    public const string TooDeep = "TOO_DEEP";

    /// <summary>More fields with an alias than allowed.</summary>
    public const string TooManyAliases = "TOO_MANY_ALIASES";

    /// <summary>More directives than allowed.</summary>
    public const string TooManyDirectives = "TOO_MANY_DIRECTIVES";

    /// <summary>Fragments are spread more often than allowed.</summary>
    public const string TooManyFragments = "TOO_MANY_FRAGMENTS";

    /// <summary>Comparing fields that overlap takes more steps than allowed.</summary>
    public const string TooComplex = "TOO_COMPLEX";

    /// <summary>The operation has more fields than allowed once its fragments are unfolded.</summary>
    public const string TooManyFields = "TOO_MANY_FIELDS";

    /// <summary>Lists in the document or in the variables have more items than allowed.</summary>
    public const string TooManyItems = "TOO_MANY_ITEMS";

    /// <summary>The operation's cost is above the limit; <c>cost</c> and <c>allowed</c> stand beside the code.</summary>
    public const string TooCostly = "TOO_COSTLY";

    /// <summary>A larger page than allowed, or a negative one.</summary>
    public const string PageTooLarge = "PAGE_TOO_LARGE";

    /// <summary>The operation was stopped because it took too long.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The client has as many operations running as it may; wait for one to end.</summary>
    public const string TooManyOperations = "TOO_MANY_OPERATIONS";

    // The HTTP request

    /// <summary>The HTTP request is no GraphQL request: malformed JSON, wrong types, no document.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The body is larger than allowed.</summary>
    public const string BodyTooLarge = "BODY_TOO_LARGE";

    /// <summary>The host does not let this HTTP request run.</summary>
    public const string RequestNotAllowed = "REQUEST_NOT_ALLOWED";

    // Who asks

    /// <summary>Nobody is signed in, and the field is for who is.</summary>
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>Who is signed in lacks the policy, scope or role that the field demands.</summary>
    public const string Forbidden = "FORBIDDEN";

    // Streams

    /// <summary>A subscriber was too far behind: it missed events and its stream ends.</summary>
    public const string TooSlow = "TOO_SLOW";

    // Ours

    /// <summary>A bug of ours; the message says nothing of it, <c>traceId</c> is where the log has it.</summary>
    public const string Internal = "INTERNAL";
}
