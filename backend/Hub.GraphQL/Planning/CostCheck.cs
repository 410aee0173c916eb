using System.Collections.Immutable;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Execution;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Planning;

/// <summary>
/// The cost of an operation before it runs: each field's weight (<c>@cost</c>; 1 for objects, 0 for leaves), what is
/// below a list multiplied by its size (<c>@listSize</c>, its slicing arguments, else an assumed size). Each selection
/// set is counted once, so fragments cannot make the counting itself costly. Done again for each request only when a
/// page's size is a variable.
/// </summary>
internal sealed class CostCheck(
    Schema schema,
    OperationDefinitionNode operation,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments
)
{
    private double _known = -1;

    /// <param name="variables">Coerced; a page's size may be one of them.</param>
    /// <param name="limits">What is allowed.</param>
    /// <param name="cost">What the operation costs at most.</param>
    public IReadOnlyList<GraphQLError> Check(
        IReadOnlyDictionary<string, object?> variables,
        GraphQLLimits limits,
        out double cost
    )
    {
        cost = Volatile.Read(ref _known);
        if (cost >= 0)
        {
            return [];
        }
        var errors = new List<GraphQLError>();
        var count = new CostCount(schema, fragments, variables, limits.PageSize, errors);
        cost = count.Of(operation.SelectionSet, schema.RootType(operation.Operation)!);
        if (cost > limits.Cost)
        {
            errors.Add(
                new GraphQLError(
                    $"The operation costs {Math.Min(cost, 1e15):0}; {limits.Cost} is allowed. Ask for smaller pages or fewer levels of lists."
                )
                {
                    Code = ErrorCodes.TooCostly,
                    Locations = [operation.Location],
                    Extensions = new Dictionary<string, object?>
                    {
                        ["cost"] = Math.Min(cost, 1e15),
                        ["allowed"] = limits.Cost,
                    },
                }
            );
        }
        if (errors.Count == 0 && !count.DependsOnVariables)
        {
            Volatile.Write(ref _known, cost);
        }
        return errors;
    }
}

/// <summary>One count of <see cref="CostCheck"/>.</summary>
internal sealed class CostCount(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    IReadOnlyDictionary<string, object?> variables,
    int largestPage,
    List<GraphQLError> errors
)
{
    private const int AssumedSize = 10;
    private readonly Dictionary<(SelectionSetNode, NamedType, int?), double> _known = [];

    public bool DependsOnVariables { get; private set; }

    /// <summary>Selections looked at so far.</summary>
    public int Steps { get; private set; }

    public double Of(SelectionSetNode set, NamedType type, int? pageSize = null)
    {
        if (_known.TryGetValue((set, type, pageSize), out var known))
        {
            return known;
        }
        var cost = 0d;
        foreach (var selection in set.Selections)
        {
            Steps++;
            cost += selection switch
            {
                FieldNode field => Of(field, type, pageSize),
                InlineFragmentNode inline => Of(inline.SelectionSet, Narrowed(inline.TypeCondition, type), pageSize),
                FragmentSpreadNode spread when fragments.TryGetValue(spread.Name.Value, out var fragment) => Of(
                    fragment.SelectionSet,
                    Narrowed(fragment.TypeCondition, type),
                    pageSize
                ),
                _ => 0,
            };
        }
        return _known[(set, type, pageSize)] = cost;
    }

    private NamedType Narrowed(NamedTypeNode? condition, NamedType type) =>
        condition is null ? type : schema.Find(condition.Name.Value) ?? type;

    private double Of(FieldNode node, NamedType type, int? pageSize)
    {
        if ((type as FieldsType)?.Fields.Find(node.Name.Value) is not { } field)
        {
            return 0;
        }
        var weight = Weight(field);
        if (node.SelectionSet is not { } below)
        {
            return weight;
        }
        var size = Size(field, node);
        return field.Type.Nullable is ListType
            ? weight + ((size ?? pageSize ?? AssumedSize) * Of(below, field.Type.Named))
            : weight + Of(below, field.Type.Named, size);
    }

    private static double Weight(FieldDefinition field)
    {
        if (Find(field.Directives, "cost")?.Argument("weight") is { } weight)
        {
            var text = (weight as StringValueNode)?.Value ?? (weight as IntValueNode)?.Text;
            return double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : 1;
        }
        return field.Type.Named is ScalarType or EnumType ? 0 : 1;
    }

    private int? Size(FieldDefinition field, FieldNode node)
    {
        if (Find(field.Directives, "listSize") is not { } listSize)
        {
            return null;
        }
        int? size = null;
        foreach (var slicing in Names(listSize.Argument("slicingArguments")))
        {
            if (Sliced(field, node, slicing) is { } given)
            {
                size = Math.Max(size ?? 0, given);
            }
        }
        return size
            ?? (
                listSize.Argument("assumedSize") is IntValueNode assumed
                    ? int.Parse(assumed.Text, System.Globalization.CultureInfo.InvariantCulture)
                    : null
            );
    }

    private int? Sliced(FieldDefinition field, FieldNode node, string name)
    {
        var written = node.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
        var isVariable = written is VariableNode;
        DependsOnVariables |= isVariable;
        var given = written is VariableNode variable ? variables.GetValueOrDefault(variable.Name.Value) : null;
        var text =
            (isVariable ? null : written as IntValueNode)
            ?? (given is null ? field.Arguments.Find(name)?.DefaultLiteral as IntValueNode : null);
        var size = given as int? ?? (int.TryParse(text?.Text, out var literal) ? literal : null);
        if (size < 0 || size > largestPage)
        {
            errors.Add(
                new GraphQLError($"Argument \"{name}\" of {node.Name.Value} must be between 0 and {largestPage}.")
                {
                    Code = ErrorCodes.PageTooLarge,
                    Locations = [node.Location],
                }
            );
            return 0;
        }
        return size;
    }

    private static IEnumerable<string> Names(ValueNode? list) =>
        list is ListValueNode { Values: var values } ? values.OfType<StringValueNode>().Select(name => name.Value) : [];

    private static DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, string name)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value == name)
            {
                return directive;
            }
        }
        return null;
    }
}
