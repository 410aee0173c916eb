using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Offers.Slots;

/// <summary>
/// A municipality's booking of a slot. Seen by the main contacts of that municipality and by those who run the network.
/// </summary>
/// <param name="BookedAt">When it was booked.</param>
/// <param name="CancelledAt">When it was cancelled; null while it stands.</param>
[Node]
public sealed record Booking(
    Guid Uuid,
    [property: GraphQLIgnore] Guid SlotId,
    [property: GraphQLIgnore] string NetworkKey,
    [property: GraphQLIgnore] string MunicipalityNumber,
    [property: GraphQLIgnore] Guid PersonId,
    [property: GraphQLIgnore] string? ActingFor,
    [property: GraphQLIgnore] StoredText? StoredWish,
    DateTimeOffset BookedAt,
    DateTimeOffset? CancelledAt,
    [property: GraphQLIgnore] StoredText? StoredReason
);
