using System.Collections.Immutable;

namespace Hub.GraphQL.Language;

public sealed class SchemaDefinitionNode(
    Location location,
    StringValueNode? description,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<OperationTypeDefinitionNode> operationTypes
) : TypeSystemNode(location, directives)
{
    public override SyntaxKind Kind => SyntaxKind.SchemaDefinition;

    public StringValueNode? Description { get; } = description;

    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}

public sealed class OperationTypeDefinitionNode(Location location, OperationKind operation, NamedTypeNode type)
    : SyntaxNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.OperationTypeDefinition;

    public OperationKind Operation { get; } = operation;

    public NamedTypeNode Type { get; } = type;
}

public sealed class ScalarTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    Name name,
    ImmutableArray<DirectiveNode> directives
) : TypeDefinitionNode(location, description, name, directives)
{
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeDefinition;
}

public sealed class ObjectTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    Name name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields
) : TypeDefinitionNode(location, description, name, directives)
{
    public override SyntaxKind Kind => SyntaxKind.ObjectTypeDefinition;

    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}

public sealed class InterfaceTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    Name name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields
) : TypeDefinitionNode(location, description, name, directives)
{
    public override SyntaxKind Kind => SyntaxKind.InterfaceTypeDefinition;

    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}

public sealed class UnionTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    Name name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> members
) : TypeDefinitionNode(location, description, name, directives)
{
    public override SyntaxKind Kind => SyntaxKind.UnionTypeDefinition;

    public ImmutableArray<NamedTypeNode> Members { get; } = members;
}

public sealed class EnumTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    Name name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<EnumValueDefinitionNode> values
) : TypeDefinitionNode(location, description, name, directives)
{
    public override SyntaxKind Kind => SyntaxKind.EnumTypeDefinition;

    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values;
}

public sealed class InputObjectTypeDefinitionNode(
    Location location,
    StringValueNode? description,
    Name name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<InputValueDefinitionNode> fields
) : TypeDefinitionNode(location, description, name, directives)
{
    public override SyntaxKind Kind => SyntaxKind.InputObjectTypeDefinition;

    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields;
}
