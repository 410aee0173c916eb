using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Offers.Slots;

/// <summary>A time for individual guidance that one municipality can book. Seen by the members of its network.</summary>
/// <param name="Date">The day, in its time zone.</param>
/// <param name="Starts">When it begins, in its time zone.</param>
/// <param name="Minutes">How long it lasts.</param>
/// <param name="TimeZone">The IANA time zone of day and time: <c>Europe/Oslo</c>.</param>
/// <param name="StartsAt">The instant when it begins.</param>
/// <param name="EndsAt">The instant when it ends.</param>
/// <param name="Place">Where one meets; null where one meets on the net only.</param>
/// <param name="IsOnline">Whether one can take part on the net.</param>
/// <param name="IsFree">Whether it can be booked: nobody has, and it is still offered.</param>
/// <param name="IsClosed">True where it is not offered any more.</param>
/// <param name="IsSample">True for made-up content that only shows how it could look.</param>
/// <param name="Sequence">The log's number of the last event that changed it.</param>
[Node]
public sealed record Slot(
    Guid Uuid,
    [property: GraphQLIgnore] string NetworkKey,
    [property: GraphQLIgnore] string Hat,
    DateOnly Date,
    TimeOnly Starts,
    int Minutes,
    string TimeZone,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    string? Place,
    bool IsOnline,
    [property: GraphQLIgnore] StoredText? StoredNote,
    bool IsFree,
    bool IsClosed,
    bool IsSample,
    long Sequence
)
{
    /// <summary>For those who may see who has booked: the meeting is theirs.</summary>
    [GraphQLIgnore]
    public string? StoredLink { get; init; }

    [GraphQLIgnore]
    public Guid? BookingId { get; init; }

    /// <summary>Who has booked; null while it is free, and for those who may not know.</summary>
    [GraphQLIgnore]
    public string? MunicipalityNumber { get; init; }
}
