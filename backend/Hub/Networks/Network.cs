using Hub.GraphQL;

namespace Hub.Networks;

/// <summary>Those who belong together: a county's, by its number, or the national one, <c>national</c>.</summary>
/// <param name="Key">The county's two-digit number, or <c>national</c>.</param>
/// <param name="Kind">A county's network, or the national one.</param>
[Node(nameof(Key))]
public sealed record Network(string Key, NetworkKind Kind, [property: GraphQLIgnore] string? CountyNumber);

/// <summary>What a network spans.</summary>
public enum NetworkKind
{
    /// <summary>One county.</summary>
    County,

    /// <summary>The whole country.</summary>
    National,
}
