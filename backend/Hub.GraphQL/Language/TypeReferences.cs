namespace Hub.GraphQL.Language;

/// <summary>A type as written in a variable or definition: <c>[Topic!]!</c>.</summary>
public abstract class TypeNode(Location location) : SyntaxNode(location);

public sealed class NamedTypeNode(Location location, Name name) : TypeNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.NamedType;

    public Name Name { get; } = name;

    public override string ToString() => Name.Value;
}

public sealed class ListTypeNode(Location location, TypeNode type) : TypeNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.ListType;

    public TypeNode Type { get; } = type;

    public override string ToString() => $"[{Type}]";
}

public sealed class NonNullTypeNode(Location location, TypeNode type) : TypeNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.NonNullType;

    public TypeNode Type { get; } = type;

    public override string ToString() => $"{Type}!";
}
