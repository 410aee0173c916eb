using System.Collections.Immutable;

namespace Hub.GraphQL.Language;

/// <summary>A literal or a variable.</summary>
public abstract class ValueNode(Location location) : SyntaxNode(location);

public sealed class VariableNode(Location location, Name name) : ValueNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.Variable;

    public Name Name { get; } = name;
}

/// <summary><c>Text</c> is the number as written: it may be longer than any machine integer.</summary>
public sealed class IntValueNode(Location location, string text) : ValueNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.IntValue;

    public string Text { get; } = text;
}

/// <summary><c>Text</c> is the number as written.</summary>
public sealed class FloatValueNode(Location location, string text) : ValueNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.FloatValue;

    public string Text { get; } = text;
}

/// <summary><c>Value</c> is what the string means: escapes resolved, a block string dedented.</summary>
public sealed class StringValueNode(Location location, string value, bool isBlock) : ValueNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.StringValue;

    public string Value { get; } = value;

    public bool IsBlock { get; } = isBlock;
}

public sealed class BooleanValueNode(Location location, bool value) : ValueNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.BooleanValue;

    public bool Value { get; } = value;
}

public sealed class NullValueNode(Location location) : ValueNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.NullValue;
}

public sealed class EnumValueNode(Location location, string value) : ValueNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.EnumValue;

    public string Value { get; } = value;
}

public sealed class ListValueNode(Location location, ImmutableArray<ValueNode> values) : ValueNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.ListValue;

    public ImmutableArray<ValueNode> Values { get; } = values;
}

public sealed class ObjectValueNode(Location location, ImmutableArray<ObjectFieldNode> fields) : ValueNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.ObjectValue;

    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields;
}

public sealed class ObjectFieldNode(Location location, Name name, ValueNode value) : SyntaxNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.ObjectField;

    public Name Name { get; } = name;

    public ValueNode Value { get; } = value;
}
