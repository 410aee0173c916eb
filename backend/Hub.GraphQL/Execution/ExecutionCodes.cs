namespace Hub.GraphQL.Execution;

/// <summary>Values of <c>extensions.code</c> that execution and transports give; see also <see cref="Errors.ErrorCodes"/>.</summary>
public static class ExecutionCodes
{
    /// <summary>The operation was stopped because it took too long.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The document has no operation of that name, or several and none was named.</summary>
    public const string OperationNotFound = "OPERATION_NOT_FOUND";

    /// <summary>A mutation by GET, or a subscription without a stream.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>An id that is none, or is of another type.</summary>
    public const string IdInvalid = "ID_INVALID";

    /// <summary>The operation's cost is above the limit.</summary>
    public const string TooCostly = "TOO_COSTLY";

    /// <summary>More fields with an alias than allowed.</summary>
    public const string TooManyAliases = "TOO_MANY_ALIASES";

    /// <summary>More directives than allowed.</summary>
    public const string TooManyDirectives = "TOO_MANY_DIRECTIVES";

    /// <summary>A larger page than allowed, or a negative one.</summary>
    public const string PageTooLarge = "PAGE_TOO_LARGE";

    /// <summary>Introspection is switched off.</summary>
    public const string IntrospectionOff = "INTROSPECTION_OFF";

    /// <summary>The host does not let this HTTP request run.</summary>
    public const string RequestNotAllowed = "REQUEST_NOT_ALLOWED";

    /// <summary>The HTTP request is no GraphQL request: malformed JSON, wrong types, no document.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The body is larger than allowed.</summary>
    public const string BodyTooLarge = "BODY_TOO_LARGE";

    /// <summary>The hash of a persisted operation is not known: send it once with its text.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>The server runs only the operations of its manifest.</summary>
    public const string OperationNotTrusted = "OPERATION_NOT_TRUSTED";
}
