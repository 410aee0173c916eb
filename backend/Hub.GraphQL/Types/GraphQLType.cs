namespace Hub.GraphQL.Types;

/// <summary>
/// A type of a schema: a named type, a list or a non-null. Wrappers are made once for each type
/// (<see cref="NonNull"/>, <see cref="List"/>), so types are equal when they are the same object.
/// </summary>
public abstract class GraphQLType
{
    private ListType? list;
    private NonNullType? nonNull;

    /// <summary>The named type inside all wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>May be the type of an argument, an input field or a variable.</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>May be the type of a field.</summary>
    public bool IsOutput => Named is not InputObjectType;

    /// <summary>This type without an outermost non-null.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.Of : this;

    /// <summary><c>[T]</c>.</summary>
    public ListType List => list ?? Interlocked.CompareExchange(ref list, new ListType(this), null) ?? list;

    /// <summary><c>T!</c>; a non-null type answers itself.</summary>
    public NonNullType NonNull =>
        this as NonNullType
        ?? nonNull
        ?? Interlocked.CompareExchange(ref nonNull, new NonNullType(this), null)
        ?? nonNull;
}

/// <summary><c>[T]</c>; made by <see cref="GraphQLType.List"/>.</summary>
public sealed class ListType : GraphQLType
{
    internal ListType(GraphQLType of) => Of = of;

    public GraphQLType Of { get; }

    public override NamedType Named => Of.Named;

    public override string ToString() => $"[{Of}]";
}

/// <summary><c>T!</c>; made by <see cref="GraphQLType.NonNull"/>.</summary>
public sealed class NonNullType : GraphQLType
{
    internal NonNullType(GraphQLType of) => Of = of;

    public GraphQLType Of { get; }

    public override NamedType Named => Of.Named;

    public override string ToString() => $"{Of}!";
}
