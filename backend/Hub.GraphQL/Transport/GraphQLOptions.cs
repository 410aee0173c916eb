using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Hub.GraphQL;

/// <summary>What the schema is made of, and the limits.</summary>
public sealed class GraphQLOptions
{
    internal List<Assembly> Assemblies { get; } = [];

    internal List<Type> Types { get; } = [];

    internal List<Types.ScalarType> Scalars { get; } = [];

    public GraphQLLimits Limits { get; } = new();

    /// <summary>Whether introspection is answered; default true.</summary>
    public bool Introspection { get; set; } = true;

    /// <summary>
    /// Decides whether an HTTP request may run at all (cross-site request forgery: the host asks for a header when the
    /// session is a cookie). Refused requests get 403 with code <c>REQUEST_NOT_ALLOWED</c>. Default: every request.
    /// </summary>
    public Func<HttpContext, bool> MayRun { get; set; } = _ => true;

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
}
