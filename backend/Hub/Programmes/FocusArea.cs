using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Programmes;

/// <summary>What a programme works on. Things are tagged by none, one or several, by key.</summary>
/// <param name="Key">Stable key, the same in all addresses.</param>
/// <param name="Name">What it is called.</param>
[Node(nameof(Key))]
public sealed record FocusArea(string Key, Names Name, [property: GraphQLIgnore] string ProgrammeKey);
