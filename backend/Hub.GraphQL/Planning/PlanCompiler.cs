using System.Collections.Immutable;
using System.Text;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Execution;
using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Introspection;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;
using Hub.GraphQL.Validation;

namespace Hub.GraphQL.Planning;

/// <summary>
/// Compiles selection sets into plans: fields merged, fragments resolved for each object type, conditions decided.
/// https://spec.graphql.org/September2025/#CollectFields()
/// </summary>
internal sealed class PlanCompiler(
    ExecutableSchema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    IReadOnlyDictionary<string, object?> conditions,
    int mostFields
)
{
    private readonly MethodSearch _methods = new(schema, fragments);
    private int _fields;

    public SelectionPlan Compile(ObjectType type, SelectionSetNode selections) =>
        Plan(type, FieldCollector.Collect(schema.Schema, type, [selections], fragments, conditions));

    /// <exception cref="TooManyFieldsException">Fragments put more fields into the operation than are allowed.</exception>
    private SelectionPlan Plan(ObjectType type, IReadOnlyList<CollectedField> collected)
    {
        if (Interlocked.Add(ref _fields, collected.Count) > mostFields)
        {
            throw new TooManyFieldsException(mostFields);
        }
        var fields = new FieldPlan[collected.Count];
        var slots = 0;
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = Plan(type, collected[i], i == 0, ref slots);
        }
        return new SelectionPlan(fields, slots);
    }

    private FieldPlan Plan(ObjectType type, CollectedField collected, bool first, ref int slots)
    {
        var name = collected.Nodes[0].Name.Value;
        var prefix = FieldPlan.PrefixOf(collected.ResponseKey, first);
        var definition = FieldLookup.Find(schema.Schema, type, name)!;
        if (ReferenceEquals(definition, IntrospectionTypes.TypenameField))
        {
            return new FieldPlan
            {
                Parent = type,
                Definition = definition,
                ResponseKey = collected.ResponseKey,
                Nodes = collected.Nodes,
                Prefix = prefix,
                Kind = FieldKind.Constant,
                Shape = TypeShape.Of(definition.Type),
                Constant = Encoding.UTF8.GetBytes($"\"{type.Name}\""),
            };
        }
        var arguments = ArgumentPlan.For(definition, collected.Nodes[0]);
        var binding = schema.BindingOf(type, definition);
        if (binding is IntrospectionMethod method && arguments.Constant is { } constant)
        {
            binding = method.With(constant);
        }
        var children = definition.Type.Named is ScalarType or EnumType ? null : Children(definition, collected.Nodes);
        var kind = KindOf(binding, children);
        return new FieldPlan
        {
            Parent = type,
            Definition = definition,
            ResponseKey = collected.ResponseKey,
            Nodes = collected.Nodes,
            Prefix = prefix,
            Kind = kind,
            Shape = TypeShape.Of(definition.Type),
            Binding = binding,
            Arguments = arguments,
            Children = children,
            Fragments = fragments,
            Slot = kind is FieldKind.LeafProperty or FieldKind.PlainObjects ? -1 : slots++,
        };
    }

    private static FieldKind KindOf(FieldBinding binding, ChildPlans? children) =>
        (binding, children) switch
        {
            (LeafPropertyBinding, _) => FieldKind.LeafProperty,
            (ResolverBinding, null) => FieldKind.LeafColumn,
            (ResolverBinding, { IsPlain: true }) => FieldKind.ColumnObjects,
            (_, { IsPlain: true }) => FieldKind.PlainObjects,
            _ => FieldKind.GatheredObjects,
        };

    private ChildPlans Children(FieldDefinition definition, ImmutableArray<FieldNode> nodes)
    {
        var type = definition.Type.Named;
        var selections = nodes.Where(node => node.SelectionSet is not null).Select(node => node.SelectionSet!).ToList();
        if (type is ObjectType single)
        {
            return new SingleTypePlan(PlanFor(single));
        }
        var isPlain = !selections.Exists(set => _methods.Contains(set, type));
        return new AbstractTypePlans(isPlain, value => schema.TypeOf(value, type), PlanLate);

        // Planned while running, when it is too late to refuse the operation: its objects fail.
        SelectionPlan PlanLate(ObjectType concrete)
        {
            try
            {
                return PlanFor(concrete);
            }
            catch (TooManyFieldsException refused)
            {
                return new SelectionPlan(new FieldException(refused.Message, ErrorCodes.TooManyFields));
            }
        }

        SelectionPlan PlanFor(ObjectType concrete)
        {
            try
            {
                return Plan(
                    concrete,
                    FieldCollector.Collect(schema.Schema, concrete, selections, fragments, conditions)
                );
            }
            catch (FieldException refused)
            {
                return new SelectionPlan(refused);
            }
        }
    }
}
