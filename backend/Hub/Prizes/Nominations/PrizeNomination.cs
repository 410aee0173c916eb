using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Prizes.Nominations;

/// <summary>
/// An experience that stands nominated in a round of the prize. Everybody sees it, as long as the experience is in the
/// library.
/// </summary>
/// <param name="NominatedAt">When it was nominated.</param>
/// <param name="IsSample">Whether it is made up, for development.</param>
/// <param name="Sequence">The log's number of its last change.</param>
[Node]
public sealed record PrizeNomination(
    Guid Uuid,
    [property: GraphQLIgnore] Guid RoundId,
    [property: GraphQLIgnore] Guid ExperienceId,
    [property: GraphQLIgnore] string MunicipalityNumber,
    [property: GraphQLIgnore] Guid AuthorId,
    [property: GraphQLIgnore] string? ActingFor,
    [property: GraphQLIgnore] StoredText ReasonText,
    DateTimeOffset NominatedAt,
    bool IsSample,
    long Sequence
);
