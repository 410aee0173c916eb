using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Captions;

/// <summary>A line of what was said in a session.</summary>
/// <param name="Line">What was said, in plain text; null once it was erased.</param>
/// <param name="Language">The language that was spoken.</param>
/// <param name="SaidAt">When it was written down.</param>
/// <param name="Version">Counts its changes; say the one that was read when changing or removing it.</param>
/// <param name="Sequence">The log's number: the order.</param>
[Node]
public sealed record Caption(
    Guid Uuid,
    [property: GraphQLIgnore] Guid SessionId,
    Language Language,
    string? Line,
    DateTimeOffset SaidAt,
    int Version,
    long Sequence
) : ISessionPart;
