using Hub.GraphQL;

namespace Hub.Networks;

/// <summary>Those who belong together: a county's, by its number, or the national one, <c>national</c>.</summary>
[Node(nameof(Key))]
public sealed record Network(string Key, NetworkKind Kind, [property: GraphQLIgnore] string? CountyNumber);

public enum NetworkKind
{
    County,
    National,
}
