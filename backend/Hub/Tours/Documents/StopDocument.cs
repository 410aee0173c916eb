using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Tours.Documents;

/// <summary>A document to be read before a stop. Everybody who sees the stop sees it.</summary>
/// <param name="Title">What it is, in plain text; null once it was erased.</param>
/// <param name="Language">The language of the title.</param>
/// <param name="AddedAt">When it was added.</param>
/// <param name="Sequence">The log's number of its last change.</param>
[Node]
public sealed record StopDocument(
    Guid Uuid,
    [property: GraphQLIgnore] Guid StopId,
    [property: GraphQLIgnore] string Hash,
    Language Language,
    string? Title,
    DateTimeOffset AddedAt,
    long Sequence
);
