using Hub.EventStore;
using Hub.GraphQL;

namespace Hub.Tours.Sessions;

/// <summary>The live part of a stop; its UUID is the stop's.</summary>
/// <param name="Phase">How far it is.</param>
/// <param name="IsRecorded">True where the hosts have said that it is recorded.</param>
/// <param name="CurrentItem">The UUID of the programme's item that is on now; null between two.</param>
/// <param name="Next">The UUID of the session that the tour went on to; null where there is none.</param>
/// <param name="StartedAt">When it began; null in the lobby.</param>
/// <param name="EndedAt">When it ended; null while it has not.</param>
/// <param name="Sequence">The log's number of its last change.</param>
[Node]
public sealed record Session(
    Guid Uuid,
    [property: GraphQLIgnore] Guid TourId,
    [property: GraphQLIgnore] IReadOnlyList<string> NetworkKeys,
    SessionPhase Phase,
    Guid? CurrentItem,
    [property: GraphQLIgnore] VideoKind VideoKind,
    [property: GraphQLIgnore] string? VideoAddress,
    bool IsRecorded,
    [property: GraphQLIgnore] string? SlidesFile,
    Guid? Next,
    DateTimeOffset? StartedAt,
    DateTimeOffset? EndedAt,
    long Sequence,
    [property: GraphQLIgnore] bool IsHosted,
    [property: GraphQLIgnore] SessionRole? ViewerRole
)
{
    /// <summary>The live channel of all who take part.</summary>
    public string Channel => ChannelOf(Uuid);

    /// <summary>The key of the chat of all who take part, for <c>sendMessage</c> and as the channel <c>chat/{key}</c>.</summary>
    public string Chat => Uuid.ToString("D");

    [GraphQLIgnore]
    public static string ChannelOf(Guid session) => $"session/{session:D}";

    [GraphQLIgnore]
    public static string HostsChannelOf(Guid session) => $"session/{session:D}/hosts";

    /// <summary>The room of the chat that only hosts read.</summary>
    [GraphQLIgnore]
    public static Guid HostsRoomOf(Guid session) => StreamId.FromKey(session, "hosts").Value;
}
