using Hub.GraphQL;
using Hub.Shared.Text;
using Hub.Tours.Tours;

namespace Hub.Tours.Contributions;

/// <summary>Something that was proposed for a tour's programme. Seen by who proposed it and by the committee.</summary>
/// <param name="Language">The language of its texts.</param>
/// <param name="Title">What it is called, in plain text; null once it was erased.</param>
/// <param name="Status">What the committee has answered.</param>
/// <param name="Answer">What the committee says, in plain text; null where it says nothing.</param>
/// <param name="ProposedAt">When it was proposed.</param>
/// <param name="AnsweredAt">When it was answered; null while it waits.</param>
/// <param name="Sequence">The log's number of its last change, ratings apart.</param>
[Node]
public sealed record Contribution(
    Guid Uuid,
    [property: GraphQLIgnore] Guid TourId,
    [property: GraphQLIgnore] Guid AuthorId,
    [property: GraphQLIgnore] string? ActingFor,
    [property: GraphQLIgnore] string? MunicipalityNumber,
    Language Language,
    string? Title,
    [property: GraphQLIgnore] string? Markdown,
    [property: GraphQLIgnore] string? Html,
    [property: GraphQLIgnore] PresenterContent PresenterId,
    ContributionStatus Status,
    [property: GraphQLIgnore] Guid? StopId,
    string? Answer,
    DateTimeOffset ProposedAt,
    DateTimeOffset? AnsweredAt,
    long Sequence,
    [property: GraphQLIgnore] IReadOnlyList<Guid> CommitteeIds,
    [property: GraphQLIgnore] DateOnly LastDay
);

/// <summary>What the committee has answered.</summary>
public enum ContributionStatus
{
    /// <summary>Nothing yet.</summary>
    Waiting,

    /// <summary>It is in the programme.</summary>
    Chosen,

    /// <summary>It is not.</summary>
    Declined,
}
