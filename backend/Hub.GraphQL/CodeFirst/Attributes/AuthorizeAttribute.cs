namespace Hub.GraphQL;

/// <summary>
/// Who may ask for a field (on a method or property), for each field of a type (on its class), or for each field that a
/// class adds. Without more: whoever is signed in. Checked before anything is resolved; several must all hold. Who may not
/// gets an error at the field, <c>UNAUTHENTICATED</c> or <c>FORBIDDEN</c>; by <c>node(id:)</c> such a thing is not found.
/// </summary>
[AttributeUsage(
    AttributeTargets.Class
        | AttributeTargets.Struct
        | AttributeTargets.Interface
        | AttributeTargets.Method
        | AttributeTargets.Property,
    AllowMultiple = true
)]
public sealed class AuthorizeAttribute : Attribute
{
    /// <summary>Whoever is signed in.</summary>
    public AuthorizeAttribute() { }

    /// <param name="policy">A policy of ASP.NET Core's authorization (<c>AddAuthorization</c>).</param>
    public AuthorizeAttribute(string policy) => Policy = policy;

    public string? Policy { get; }

    /// <summary>A scope that the token must have (claim <c>scope</c> or <c>scp</c>, separated by spaces).</summary>
    public string? Scope { get; init; }

    /// <summary>Roles of which one is needed.</summary>
    public string[] Roles { get; init; } = [];
}
