using System.Collections.Immutable;

namespace Hub.GraphQL.Language;

public enum OperationKind : byte
{
    Query,
    Mutation,
    Subscription,
}

public sealed class OperationDefinitionNode(
    Location location,
    StringValueNode? description,
    OperationKind operation,
    Name? name,
    ImmutableArray<VariableDefinitionNode> variables,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet
) : ExecutableDefinitionNode(location, description, directives, selectionSet)
{
    public override SyntaxKind Kind => SyntaxKind.OperationDefinition;

    public OperationKind Operation { get; } = operation;

    public Name? Name { get; } = name;

    public ImmutableArray<VariableDefinitionNode> Variables { get; } = variables;
}

public sealed class VariableDefinitionNode(
    Location location,
    StringValueNode? description,
    VariableNode variable,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives
) : SyntaxNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.VariableDefinition;

    public StringValueNode? Description { get; } = description;

    public VariableNode Variable { get; } = variable;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

public sealed class FragmentDefinitionNode(
    Location location,
    StringValueNode? description,
    Name name,
    NamedTypeNode typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet
) : ExecutableDefinitionNode(location, description, directives, selectionSet)
{
    public override SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    public Name Name { get; } = name;

    public NamedTypeNode TypeCondition { get; } = typeCondition;
}
