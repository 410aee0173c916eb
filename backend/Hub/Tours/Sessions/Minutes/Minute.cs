using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Minutes;

/// <summary>A line of a session's minutes: a note, a decision or a commitment.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Language">The language of its texts.</param>
/// <param name="Words">What was said, decided or promised, in plain text; null once it was erased.</param>
/// <param name="Who">Of a decision who was heard, of a commitment who said yes, in plain text; null where nothing is said.</param>
/// <param name="Outcome">What became of it, in plain text; null as long as nothing is said.</param>
/// <param name="Version">Counts its changes; say the one that was read when changing or removing it.</param>
/// <param name="WrittenAt">When it was written.</param>
/// <param name="ChangedAt">When it was last changed; null where it was not.</param>
/// <param name="Sequence">The log's number of the last change of its texts.</param>
[Node]
public sealed record Minute(
    Guid Uuid,
    [property: GraphQLIgnore] Guid SessionId,
    MinuteKind Kind,
    Language Language,
    string? Words,
    string? Who,
    string? Outcome,
    [property: GraphQLIgnore] string? MunicipalityNumber,
    [property: GraphQLIgnore] Guid? CommittedId,
    int Version,
    DateTimeOffset WrittenAt,
    DateTimeOffset? ChangedAt,
    long Sequence
) : ISessionPart;
