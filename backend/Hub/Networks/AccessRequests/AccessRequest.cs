using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Networks.AccessRequests;

/// <summary>Somebody asks to take part in a network. Seen by them, and by those who run the network.</summary>
/// <param name="Status">How it stands.</param>
/// <param name="Address">The path of the page that the person was sent to; null where none was given.</param>
/// <param name="AskedAt">When it was asked, the last time.</param>
/// <param name="AnsweredAt">When it was answered; null while it waits.</param>
/// <param name="ValidTo">The last day of the access that was granted; null where it is open, or not granted.</param>
/// <param name="Sequence">The log's number of the asking; the answer leaves it as it is.</param>
[Node]
public sealed record AccessRequest(
    Guid Uuid,
    [property: GraphQLIgnore] string NetworkKey,
    [property: GraphQLIgnore] Guid PersonId,
    [property: GraphQLIgnore] string? ActingFor,
    AccessRequestStatus Status,
    [property: GraphQLIgnore] StoredText? StoredMessage,
    string? Address,
    DateTimeOffset AskedAt,
    DateTimeOffset? AnsweredAt,
    [property: GraphQLIgnore] StoredText? StoredReason,
    DateOnly? ValidTo,
    long Sequence
)
{
    /// <summary>One stream for each person and network, so that asking twice is one request.</summary>
    public static StreamId StreamOf(Guid person, string network) =>
        StreamId.FromKey(person, $"access request {network}");
}

/// <summary>How a request for access stands.</summary>
public enum AccessRequestStatus
{
    /// <summary>Nobody has answered yet.</summary>
    Waiting,

    /// <summary>The person was let in.</summary>
    Granted,

    /// <summary>The answer was no; the person may ask anew.</summary>
    Declined,
}
