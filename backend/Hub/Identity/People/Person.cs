using Hub.GraphQL;

namespace Hub.Identity.People;

/// <summary>Somebody with an account of ours.</summary>
/// <remarks>Events know only the id.</remarks>
/// <param name="Name">The full name.</param>
[Node]
public sealed record Person(Guid Uuid, string Name, [property: GraphQLIgnore] string Language);
