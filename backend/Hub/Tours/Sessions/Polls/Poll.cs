using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Polls;

/// <summary>Something that the hosts ask everybody in a session.</summary>
/// <param name="Kind">How it is answered.</param>
/// <param name="Language">The language of question and options.</param>
/// <param name="Question">What is asked, in plain text; null once it was erased.</param>
/// <param name="Options">The options, in plain text; of a scale the words at its two ends, of words none.</param>
/// <param name="Status">How far it is.</param>
/// <param name="OpenedAt">When it was opened; null in a draft.</param>
/// <param name="ClosedAt">When it was closed; null while it is not.</param>
/// <param name="Sequence">The log's number of its last change; answers leave it as it is.</param>
/// <param name="ViewerAnswered">Whether the viewer has answered.</param>
[Node]
public sealed record Poll(
    Guid Uuid,
    [property: GraphQLIgnore] Guid SessionId,
    PollKind Kind,
    Language Language,
    string? Question,
    IReadOnlyList<string> Options,
    PollStatus Status,
    DateTimeOffset? OpenedAt,
    DateTimeOffset? ClosedAt,
    long Sequence,
    bool ViewerAnswered,
    [property: GraphQLIgnore] bool SeesResult,
    [property: GraphQLIgnore] bool SessionIsOver
) : ISessionPart
{
    /// <summary>The live channel of the result, for those who have answered; once the poll is closed, for everybody.</summary>
    public string Channel => ChannelOf(Uuid);

    [GraphQLIgnore]
    public static string ChannelOf(Guid poll) => $"poll/{poll:D}";
}

/// <summary>What the answers to a poll come to, without anybody's name.</summary>
/// <param name="Answers">How many have answered.</param>
/// <param name="Counts">How often each option, or step of a scale, was chosen, in their order.</param>
/// <param name="Words">The words written most, at most 100.</param>
public sealed record PollResult(int Answers, IReadOnlyList<int> Counts, IReadOnlyList<WordCount> Words);

/// <summary>A word that was written in a poll.</summary>
/// <param name="Word">The word, as the first one wrote it.</param>
/// <param name="Count">How many wrote it.</param>
public sealed record WordCount(string Word, int Count);
