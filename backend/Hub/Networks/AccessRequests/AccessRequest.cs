using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Networks.AccessRequests;

/// <summary>Somebody asks to take part in a network. Seen by them, and by those who run the network.</summary>
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

public enum AccessRequestStatus
{
    Waiting,
    Granted,
    Declined,
}

/// <summary>A text as its row keeps it.</summary>
public sealed record StoredText(Language Language, string Markdown, string Html);
