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
    int mostFields,
    bool isIncremental
)
{
    private static readonly HashSet<DeferUsage> NoUsages = [];
    private readonly MethodSearch _methods = new(schema, fragments);
    private int _fields;

    public SelectionPlan Compile(ObjectType type, SelectionSetNode selections) =>
        Plan(type, Collect(type, [(selections, null)]), NoUsages);

    /// <exception cref="TooManyFieldsException">Fragments put more fields into the operation than are allowed.</exception>
    private SelectionPlan Plan(ObjectType type, CollectedFields collected, HashSet<DeferUsage> group)
    {
        if (Interlocked.Add(ref _fields, collected.Fields.Count) > mostFields)
        {
            throw new TooManyFieldsException(mostFields);
        }
        var parts = DeferredParts.Of(collected.Fields, group);
        var (fields, slots) = Plan(type, parts.Now, group);
        return new SelectionPlan(fields, slots)
        {
            IsWhole = collected.DeferUsages.Count == 0 && parts.Later.Count == 0,
            DeferUsages = collected.DeferUsages,
            Deferred = [.. parts.Later.Select(Later)],
        };

        DeferredPlan Later(DeferredParts.Part part)
        {
            var (deferred, deferredSlots) = Plan(type, part.Fields, part.Usages);
            return new DeferredPlan([.. part.Usages], new SelectionPlan(deferred, deferredSlots));
        }
    }

    private (FieldPlan[] Fields, int Slots) Plan(
        ObjectType type,
        IReadOnlyList<CollectedField> collected,
        HashSet<DeferUsage> group
    )
    {
        var fields = new FieldPlan[collected.Count];
        var slots = 0;
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = Plan(type, collected[i], i == 0, group, ref slots);
        }
        return (fields, slots);
    }

    private CollectedFields Collect(ObjectType type, IEnumerable<(SelectionSetNode, DeferUsage?)> selections) =>
        FieldCollector.Collect(schema.Schema, type, selections, fragments, conditions, isIncremental, mostFields);

    private FieldPlan Plan(
        ObjectType type,
        CollectedField collected,
        bool first,
        HashSet<DeferUsage> group,
        ref int slots
    )
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
        var children = definition.Type.Named is ScalarType or EnumType ? null : Children(definition, collected, group);
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
            Stream = children is null || !isIncremental ? null : StreamOf(definition, collected.Nodes[0]),
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

    private StreamPlan? StreamOf(FieldDefinition definition, FieldNode node) =>
        definition.Type.Nullable is ListType
        && IncrementalDirectives.Active(node.Directives, IncrementalDirectives.Stream, conditions) is { } stream
            ? new StreamPlan(IncrementalDirectives.Label(stream), stream.Argument("initialCount"))
            : null;

    private ChildPlans Children(FieldDefinition definition, CollectedField field, HashSet<DeferUsage> group)
    {
        var type = definition.Type.Named;
        var selections = field
            .Nodes.Zip(field.Usages)
            .Where(pair => pair.First.SelectionSet is not null)
            .Select(pair => (Set: pair.First.SelectionSet!, Usage: pair.Second))
            .ToList();
        if (type is ObjectType single)
        {
            return new SingleTypePlan(PlanFor(single));
        }
        var isPlain = !selections.Exists(one => _methods.Contains(one.Set, type));
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
                return Plan(concrete, Collect(concrete, selections), group);
            }
            catch (FieldException refused)
            {
                return new SelectionPlan(refused);
            }
        }
    }
}
