using System.Security.Claims;
using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Planning;

namespace Hub.GraphQL.Execution;

/// <summary>One call of a field's method for a frame.</summary>
internal sealed class FieldCall(RequestContext request, FieldPlan plan) : IResolverContext
{
    public RequestContext Request { get; } = request;

    public FieldPlan Plan { get; } = plan;

    /// <summary>Coerced arguments in the order of their definitions.</summary>
    public object?[] Arguments { get; private set; } = [];

    public Column? Column { get; set; }

    public IServiceProvider Services => Request.Services;

    public ClaimsPrincipal User => Request.User;

    public CancellationToken Cancellation => Request.Cancellation;

    public string FieldName => Plan.Definition.Name;

    public void ReadArguments() => Arguments = Plan.Arguments.Read(Request.Variables);

    public bool IsSelected(string path) => SelectedPaths.Contains(Plan.Nodes, path, Plan.Fragments);

    public void Fail(int index, GraphQLException failure) => Column!.Fail(index, failure);
}
