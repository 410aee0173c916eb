using Hub.GraphQL.Types;

namespace Hub.GraphQL.Planning;

/// <summary>The wrappers of a field's type, outermost first.</summary>
/// <param name="NonNull">A null here is an error.</param>
/// <param name="Item">The shape of the items when it is a list.</param>
internal sealed record TypeShape(bool NonNull, TypeShape? Item)
{
    private static readonly TypeShape Named = new(false, null);
    private static readonly TypeShape NamedNonNull = new(true, null);

    public static TypeShape Of(GraphQLType type) =>
        type switch
        {
            NonNullType { Of: ListType list } => new TypeShape(true, Of(list.Of)),
            NonNullType => NamedNonNull,
            ListType list => new TypeShape(false, Of(list.Of)),
            _ => Named,
        };
}
