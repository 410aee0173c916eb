using System.Collections.Concurrent;
using System.Collections.Immutable;
using Hub.GraphQL.Execution;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Planning;

/// <summary>
/// A valid operation and its plans: one for each combination of the variables in <c>@skip</c> and <c>@include</c>, made
/// when first asked for, so that a plan has no conditions left in it.
/// </summary>
internal sealed class PreparedOperation(
    ExecutableSchema schema,
    OperationDefinitionNode node,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    ImmutableArray<string> conditions,
    int mostFields,
    bool mayDefer
)
{
    private const int MostPlans = 32;
    private readonly ConcurrentDictionary<string, SelectionPlan> _plans = new(StringComparer.Ordinal);
    private readonly CostCheck _cost = new(schema.Schema, node, fragments);
    private SelectionPlan? _only;
    private SelectionPlan? _onlyIncremental;

    public OperationDefinitionNode Node { get; } = node;

    public IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments { get; } = fragments;

    /// <summary>Whether a part of the answer may be sent later, where the transport can.</summary>
    public bool MayDefer { get; } = mayDefer && node.Operation != OperationKind.Subscription;

    /// <summary>Not incremental: <c>@defer</c> and <c>@stream</c> are passed over, and the answer is whole.</summary>
    public SelectionPlan PlanFor(IReadOnlyDictionary<string, object?> variables, bool incremental = false)
    {
        if (conditions.IsEmpty)
        {
            return incremental
                ? _onlyIncremental ??= Compile(variables, incremental)
                : _only ??= Compile(variables, incremental);
        }
        var key = string.Create(
            conditions.Length + 1,
            (conditions, variables, incremental),
            static (text, state) =>
            {
                text[^1] = state.incremental ? 'i' : 'w';
                for (var i = 0; i < text.Length - 1; i++)
                {
                    text[i] = state.variables.GetValueOrDefault(state.conditions[i]) switch
                    {
                        true => '1',
                        false => '0',
                        _ => '-',
                    };
                }
            }
        );
        if (_plans.TryGetValue(key, out var known))
        {
            return known;
        }
        var plan = Compile(variables, incremental);
        if (_plans.Count < MostPlans)
        {
            _plans[key] = plan;
        }
        return plan;
    }

    /// <summary>Limits that depend on arguments: the cost and the size of pages.</summary>
    public IReadOnlyList<Errors.GraphQLError> CheckLimits(
        IReadOnlyDictionary<string, object?> variables,
        GraphQLLimits limits,
        out double cost
    ) => _cost.Check(variables, limits, out cost);

    private SelectionPlan Compile(IReadOnlyDictionary<string, object?> variables, bool incremental)
    {
        // Only the conditions: interfaces are planned later, and this request's other values must not stay in the plan.
        var decided = conditions
            .Where(variables.ContainsKey)
            .ToImmutableDictionary(name => name, name => variables[name], StringComparer.Ordinal);
        return new PlanCompiler(schema, Fragments, decided, mostFields, incremental).Compile(
            schema.Schema.RootType(Node.Operation)!,
            Node.SelectionSet
        );
    }
}
