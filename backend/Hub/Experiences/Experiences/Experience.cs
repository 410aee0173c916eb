using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Experiences.Experiences;

/// <summary>
/// A described practice of a municipality. Title, language and focus areas are those of the published version; of one
/// that is not published yet, those of the first.
/// </summary>
/// <param name="Title">The title, in plain text.</param>
/// <param name="Language">The language that it is written in.</param>
/// <param name="Summary">The beginning of what was done, without markup.</param>
/// <param name="IsPublic">Whether it is published, for anybody to read.</param>
/// <param name="PublishedVersion">The number of the version that is published, or was until it was withdrawn.</param>
/// <param name="PublishedAt">Of the version that is published. Null also for those that came with the programmes.</param>
/// <param name="ConfirmedAt">When it was last said to be still true, after it was published.</param>
/// <param name="WithdrawnAt">When it was taken out of the library; null while it is in it.</param>
/// <param name="IsImported">Whether it came with a programme's pages.</param>
/// <param name="IsSample">Whether it is made up, for development.</param>
/// <param name="AdoptionCount">Municipalities that have it in use, try it or plan to.</param>
/// <param name="Sequence">The log's number of the last change.</param>
[Node]
public sealed record Experience(
    Guid Uuid,
    [property: GraphQLIgnore] string MunicipalityNumber,
    [property: GraphQLIgnore] string NetworkKey,
    string Title,
    Language Language,
    string Summary,
    [property: GraphQLIgnore] IReadOnlyList<string> FocusAreaKeys,
    bool IsPublic,
    int? PublishedVersion,
    [property: GraphQLIgnore] int? PendingVersion,
    DateTimeOffset? PublishedAt,
    DateTimeOffset? ConfirmedAt,
    DateTimeOffset? WithdrawnAt,
    [property: GraphQLIgnore] Language? ReasonLanguage,
    [property: GraphQLIgnore] string? Reason,
    [property: GraphQLIgnore] DateTimeOffset? ReturnedAt,
    bool IsImported,
    bool IsSample,
    int AdoptionCount,
    [property: GraphQLIgnore] long PublishedSequence,
    long Sequence
);
