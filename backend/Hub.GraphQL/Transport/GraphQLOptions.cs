using System.Reflection;
using System.Security.Claims;
using System.Text.Json;
using Hub.GraphQL.Transport;
using Microsoft.AspNetCore.Http;

namespace Hub.GraphQL;

/// <summary>What the schema is made of, and the limits.</summary>
public sealed class GraphQLOptions
{
    internal List<Assembly> Assemblies { get; } = [];

    internal List<Type> Types { get; } = [];

    internal List<Types.ScalarType> Scalars { get; } = [];

    public GraphQLLimits Limits { get; internal init; } = new();

    public GraphQLPersistedOperations PersistedOperations { get; } = new();

    /// <summary>Whether introspection is answered; default true.</summary>
    public bool Introspection { get; set; } = true;

    /// <summary>
    /// Whether the schema has <c>@defer</c> and <c>@stream</c>, as drafted for the next edition. Default false. Over HTTP
    /// the parts come as <c>multipart/mixed</c>, to clients that accept it.
    /// </summary>
    public bool IncrementalDelivery { get; set; }

    /// <summary>
    /// Decides whether an HTTP request may run at all (cross-site request forgery: the host asks for a header when the
    /// session is a cookie). Refused requests get 403 with code <c>REQUEST_NOT_ALLOWED</c>. Default: every request.
    /// </summary>
    public Func<HttpContext, bool> MayRun { get; set; } = _ => true;

    /// <summary>
    /// Decides whether a WebSocket may be opened. Default: no <c>Origin</c> (no browser), or the host's own.
    /// Refused ones get 403.
    /// </summary>
    public Func<HttpContext, bool> MayConnect { get; set; } = IsSameOrigin;

    /// <summary>
    /// Who asks on a WebSocket, from the request and the payload of <c>connection_init</c>; null closes it with 4403.
    /// Default: the request's own session.
    /// </summary>
    public Func<HttpContext, JsonElement?, CancellationToken, ValueTask<GraphQLSession?>> Authenticate { get; set; } =
        (context, _, _) => ValueTask.FromResult<GraphQLSession?>(StreamSession.Of(context));

    /// <summary>
    /// Hears when a user's session ends before its time (signed out), and calls the action; streams of that session end.
    /// Dispose what it returns to hear no more. Default: never.
    /// </summary>
    public Func<IServiceProvider, ClaimsPrincipal, Action, IDisposable?> WatchSession { get; set; } = (_, _, _) => null;

    /// <summary>
    /// Prepares the services of an operation on a WebSocket, and of an event of a subscription, as the host's middleware
    /// prepares those of a request. Default: nothing.
    /// </summary>
    public Func<IServiceProvider, ClaimsPrincipal, CancellationToken, ValueTask> PrepareScope { get; set; } =
        (_, _, _) => ValueTask.CompletedTask;

    /// <summary>
    /// Whose operations count together for <see cref="GraphQLLimits.OperationsPerClient"/>, from the request and the user
    /// (null: nobody signed in); null: not counted. Default: the user's claim <c>sub</c> or name identifier, else the
    /// address that the request came from.
    /// </summary>
    public Func<HttpContext, ClaimsPrincipal?, object?> ClientOf { get; set; } =
        (context, user) =>
            (object?)(user?.FindFirst("sub") ?? user?.FindFirst(ClaimTypes.NameIdentifier))?.Value
            ?? context.Connection.RemoteIpAddress;

    /// <summary>Adds every marked class of the assembly, and its implementations of interfaces and unions.</summary>
    public GraphQLOptions AddTypes(Assembly assembly)
    {
        Assemblies.Add(assembly);
        return this;
    }

    /// <summary>Adds one marked class, or one class that implements an interface or belongs to a union.</summary>
    public GraphQLOptions AddType(Type type)
    {
        Types.Add(type);
        return this;
    }

    /// <summary>Adds a scalar that <see cref="GraphQLTypeAttribute"/> may name.</summary>
    public GraphQLOptions AddScalar(Types.ScalarType scalar)
    {
        Scalars.Add(scalar);
        return this;
    }

    private static bool IsSameOrigin(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        return origin.Length == 0
            || Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                && string.Equals(uri.Authority, context.Request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
