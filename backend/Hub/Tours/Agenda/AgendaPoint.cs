using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Tours.Agenda;

/// <summary>
/// Something to talk about at a meeting of a kind with an agenda. Seen by the members of its networks. While it is open it
/// is carried over to the next meeting of the tour.
/// </summary>
/// <param name="Title">What it is about, in plain text; null once it was erased.</param>
/// <param name="Language">The language of its title.</param>
/// <param name="Minutes">How long it may take; null where nothing is said.</param>
/// <param name="Outcome">What came of it, in plain text; null where nothing is said.</param>
/// <param name="AddedAt">When it was added.</param>
/// <param name="ClosedAt">When it was closed; null while it is open.</param>
/// <param name="Sequence">The log's number of its last change.</param>
[Node]
public sealed record AgendaPoint(
    Guid Uuid,
    [property: GraphQLIgnore] Guid TourId,
    [property: GraphQLIgnore] Guid StopId,
    [property: GraphQLIgnore] IReadOnlyList<string> NetworkKeys,
    [property: GraphQLIgnore] IReadOnlyList<Guid> HostIds,
    string? Title,
    Language Language,
    [property: GraphQLIgnore] string? NoteMarkdown,
    [property: GraphQLIgnore] string? NoteHtml,
    int? Minutes,
    [property: GraphQLIgnore] Guid? ClosedInId,
    string? Outcome,
    DateTimeOffset AddedAt,
    DateTimeOffset? ClosedAt,
    [property: GraphQLIgnore] Guid AuthorId,
    [property: GraphQLIgnore] string? ActingFor,
    long Sequence
);
