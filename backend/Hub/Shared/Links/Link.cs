using Hub.GraphQL;

namespace Hub.Shared.Links;

/// <summary>Another of Hub's things that this one links to, or that links here.</summary>
/// <param name="Kind">How the two came to be linked.</param>
/// <param name="LinkedAt">When they were; for a text, when it was written.</param>
/// <param name="Title">The other thing's title.</param>
/// <param name="Address">The path of the other thing's page.</param>
public sealed record Link(
    [property: GraphQLIgnore] Thing Thing,
    LinkKind Kind,
    DateTimeOffset LinkedAt,
    string Title,
    string Address
)
{
    /// <summary>The other thing's id: <c>node(id:)</c> has all of it.</summary>
    [ID]
    public string Id => NodeId.Encode(Thing.Type, Thing.Key);

    /// <summary>The other thing's type, as its <c>__typename</c>.</summary>
    public string Type => Thing.Type;
}
