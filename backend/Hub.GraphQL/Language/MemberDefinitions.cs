using System.Collections.Immutable;

namespace Hub.GraphQL.Language;

public sealed class FieldDefinitionNode(
    Location location,
    StringValueNode? description,
    Name name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    TypeNode type,
    ImmutableArray<DirectiveNode> directives
) : SyntaxNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.FieldDefinition;

    public StringValueNode? Description { get; } = description;

    public Name Name { get; } = name;

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    public TypeNode Type { get; } = type;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public sealed class InputValueDefinitionNode(
    Location location,
    StringValueNode? description,
    Name name,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives
) : SyntaxNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.InputValueDefinition;

    public StringValueNode? Description { get; } = description;

    public Name Name { get; } = name;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

public sealed class EnumValueDefinitionNode(
    Location location,
    StringValueNode? description,
    Name name,
    ImmutableArray<DirectiveNode> directives
) : SyntaxNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.EnumValueDefinition;

    public StringValueNode? Description { get; } = description;

    public Name Name { get; } = name;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

public sealed class DirectiveDefinitionNode(
    Location location,
    StringValueNode? description,
    Name name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    ImmutableArray<Name> locations
) : DefinitionNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.DirectiveDefinition;

    public StringValueNode? Description { get; } = description;

    public Name Name { get; } = name;

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    public bool IsRepeatable { get; } = isRepeatable;

    public ImmutableArray<Name> Locations { get; } = locations;
}
