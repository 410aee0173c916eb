using System.Collections.Immutable;

namespace Hub.GraphQL.Language;

public sealed class SchemaExtensionNode(
    Location location,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<OperationTypeDefinitionNode> operationTypes
) : TypeSystemNode(location, directives)
{
    public override SyntaxKind Kind => SyntaxKind.SchemaExtension;

    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}

public sealed class ScalarTypeExtensionNode(Location location, Name name, ImmutableArray<DirectiveNode> directives)
    : TypeExtensionNode(location, name, directives)
{
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeExtension;
}

public sealed class ObjectTypeExtensionNode(
    Location location,
    Name name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields
) : TypeExtensionNode(location, name, directives)
{
    public override SyntaxKind Kind => SyntaxKind.ObjectTypeExtension;

    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}

public sealed class InterfaceTypeExtensionNode(
    Location location,
    Name name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields
) : TypeExtensionNode(location, name, directives)
{
    public override SyntaxKind Kind => SyntaxKind.InterfaceTypeExtension;

    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}

public sealed class UnionTypeExtensionNode(
    Location location,
    Name name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> members
) : TypeExtensionNode(location, name, directives)
{
    public override SyntaxKind Kind => SyntaxKind.UnionTypeExtension;

    public ImmutableArray<NamedTypeNode> Members { get; } = members;
}

public sealed class EnumTypeExtensionNode(
    Location location,
    Name name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<EnumValueDefinitionNode> values
) : TypeExtensionNode(location, name, directives)
{
    public override SyntaxKind Kind => SyntaxKind.EnumTypeExtension;

    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values;
}

public sealed class InputObjectTypeExtensionNode(
    Location location,
    Name name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<InputValueDefinitionNode> fields
) : TypeExtensionNode(location, name, directives)
{
    public override SyntaxKind Kind => SyntaxKind.InputObjectTypeExtension;

    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields;
}
