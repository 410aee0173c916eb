using System.Collections.Immutable;

namespace Hub.GraphQL.Language;

/// <summary>A definition of a part of a type system, or an extension of one.</summary>
public abstract class TypeSystemNode(Location location, ImmutableArray<DirectiveNode> directives)
    : DefinitionNode(location)
{
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>The definition of a named type.</summary>
public abstract class TypeDefinitionNode(
    Location location,
    StringValueNode? description,
    Name name,
    ImmutableArray<DirectiveNode> directives
) : TypeSystemNode(location, directives)
{
    public StringValueNode? Description { get; } = description;

    public Name Name { get; } = name;
}

/// <summary>An extension of a named type.</summary>
public abstract class TypeExtensionNode(Location location, Name name, ImmutableArray<DirectiveNode> directives)
    : TypeSystemNode(location, directives)
{
    public Name Name { get; } = name;
}
