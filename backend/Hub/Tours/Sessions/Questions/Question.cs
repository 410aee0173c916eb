using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Questions;

/// <summary>A question that somebody asked in a session.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="IsPinned">True where the hosts have put it first.</param>
/// <param name="IsAnonymous">True where who asked chose not to be named.</param>
/// <param name="AskedAt">When it was asked.</param>
/// <param name="AnsweredAt">When it was marked as answered; null where it was not.</param>
/// <param name="Sequence">The log's number of its last change; votes leave it as it is.</param>
/// <param name="ViewerVoted">Whether the viewer has voted for it.</param>
/// <param name="ViewerAsked">Whether the viewer asked it.</param>
[Node]
public sealed record Question(
    Guid Uuid,
    [property: GraphQLIgnore] Guid SessionId,
    [property: GraphQLIgnore] Guid AuthorId,
    [property: GraphQLIgnore] string? ActingFor,
    bool IsAnonymous,
    [property: GraphQLIgnore] Language Language,
    [property: GraphQLIgnore] string? Markdown,
    [property: GraphQLIgnore] string? Html,
    QuestionStatus Status,
    bool IsPinned,
    DateTimeOffset AskedAt,
    DateTimeOffset? AnsweredAt,
    long Sequence,
    bool ViewerVoted,
    bool ViewerAsked,
    [property: GraphQLIgnore] bool SessionIsOver
) : ISessionPart;
