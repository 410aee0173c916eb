using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Validation;

/// <summary>A variable where a value is expected.</summary>
/// <param name="Variable">The variable as written there.</param>
/// <param name="Type">The type expected there; null when not known.</param>
/// <param name="HasDefault">Whether the argument or input field has a default.</param>
/// <param name="OneOf">The one-of input object it is a field of.</param>
public readonly record struct VariableUsage(
    VariableNode Variable,
    GraphQLType? Type,
    bool HasDefault,
    InputObjectType? OneOf
);

/// <summary>Variables and fragment spreads of each operation and fragment, gathered during the walk.</summary>
public sealed class DocumentUsages(ValidationContext context)
{
    private readonly Dictionary<ExecutableDefinitionNode, Definition> definitions = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<VariableUsage>> ofOperations = [];
    private readonly Dictionary<OperationDefinitionNode, HashSet<FragmentDefinitionNode>> reached = [];
    private Definition current = new();
    private int visits;

    /// <summary>More fragments were visited than allowed: answers from then on are incomplete.</summary>
    public bool Exceeded => visits > context.Options.MaxFragmentVisits;

    /// <summary>Every spread in a definition, however deep.</summary>
    public IReadOnlyList<FragmentSpreadNode> Spreads(ExecutableDefinitionNode definition) =>
        definitions[definition].Spreads;

    /// <summary>The fragments that an operation spreads, directly or through others.</summary>
    public IReadOnlyCollection<FragmentDefinitionNode> Fragments(OperationDefinitionNode operation)
    {
        if (reached.TryGetValue(operation, out var known))
        {
            return known;
        }

        var found = new HashSet<FragmentDefinitionNode>();
        var waiting = new Stack<ExecutableDefinitionNode>([operation]);
        while (waiting.TryPop(out var next) && !Exceeded)
        {
            foreach (var spread in Spreads(next))
            {
                visits++;
                if (context.Fragment(spread.Name.Value) is { } fragment && found.Add(fragment))
                {
                    waiting.Push(fragment);
                }
            }
        }

        return reached[operation] = found;
    }

    /// <summary>The variables that an operation uses, itself or in its fragments.</summary>
    public IReadOnlyList<VariableUsage> Variables(OperationDefinitionNode operation)
    {
        if (ofOperations.TryGetValue(operation, out var known))
        {
            return known;
        }

        var usages = new List<VariableUsage>(definitions[operation].Variables);
        foreach (var fragment in Fragments(operation))
        {
            visits += definitions[fragment].Variables.Count;
            if (!Exceeded)
            {
                usages.AddRange(definitions[fragment].Variables);
            }
        }

        return ofOperations[operation] = usages;
    }

    internal void Enter(ExecutableDefinitionNode definition) => current = definitions[definition] = new Definition();

    internal void Add(FragmentSpreadNode spread) => current.Spreads.Add(spread);

    internal void Add(VariableUsage usage) => current.Variables.Add(usage);

    private sealed class Definition
    {
        public List<FragmentSpreadNode> Spreads { get; } = [];

        public List<VariableUsage> Variables { get; } = [];
    }
}
