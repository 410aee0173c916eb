using System.Collections.Immutable;
using System.Text;
using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Planning;

internal enum FieldKind
{
    /// <summary>Known when planning: <c>__typename</c>.</summary>
    Constant,

    /// <summary>A property that is written as it is read.</summary>
    LeafProperty,

    /// <summary>A method whose results are leaves.</summary>
    LeafColumn,

    /// <summary>A property of objects below which no method is called: written in one go.</summary>
    PlainObjects,

    /// <summary>Objects out of a method below which no method is called.</summary>
    ColumnObjects,

    /// <summary>Objects below which methods are called: gathered into frames first.</summary>
    GatheredObjects,
}

/// <summary>One field of a selection set on one object type, all fields of the same response key merged.</summary>
internal sealed class FieldPlan
{
    public required ObjectType Parent { get; init; }

    public required FieldDefinition Definition { get; init; }

    public required string ResponseKey { get; init; }

    public required ImmutableArray<FieldNode> Nodes { get; init; }

    /// <summary>What stands before the value: <c>{"key":</c> for the first field, <c>,"key":</c> for the others.</summary>
    public required byte[] Prefix { get; init; }

    public required FieldKind Kind { get; init; }

    public required TypeShape Shape { get; init; }

    public FieldBinding? Binding
    {
        get;
        init
        {
            field = value;
            LeafProperty = value as LeafPropertyBinding;
            ObjectProperty = value as ObjectPropertyBinding;
        }
    }

    /// <summary>The binding, typed: a cast less for each value written.</summary>
    public LeafPropertyBinding? LeafProperty { get; private init; }

    public ObjectPropertyBinding? ObjectProperty { get; private init; }

    /// <summary>The value of a constant.</summary>
    public byte[]? Constant { get; init; }

    public ArgumentPlan Arguments { get; init; } = ArgumentPlan.None;

    public ChildPlans? Children { get; init; }

    /// <summary>When the list comes in parts.</summary>
    public StreamPlan? Stream { get; init; }

    public IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments { get; init; } =
        ImmutableDictionary<string, FragmentDefinitionNode>.Empty;

    /// <summary>Where the frame keeps this field's column and gathered objects; -1 for those that need none.</summary>
    public int Slot { get; init; } = -1;

    public static byte[] PrefixOf(string key, bool first) =>
        Encoding.UTF8.GetBytes((first ? "{\"" : ",\"") + key + "\":");

    public override string ToString() => $"{Parent.Name}.{Definition.Name}";
}
