using Hub.EventStore;

namespace Hub.Chat.Rooms;

/// <summary>
/// A module whose things have chats of their own, as a session has: a chat with a UUID for a key. Which messages somebody
/// sees stands in the rule <c>VisibleMessages</c>.
/// </summary>
public interface IChatRooms
{
    /// <summary>What the actor may do in the room; null for a room that is not theirs to see, or none of this module's.</summary>
    Task<ChatRights?> Find(Guid room, Actor actor, CancellationToken cancellation);

    /// <summary>Persons who may see more or less of rooms after this event.</summary>
    IEnumerable<Guid> PersonsWhoseRightsChangeBy(RecordedEvent recorded);
}

/// <summary>What somebody who may read a chat may do in it.</summary>
public sealed record ChatRights(bool MayWrite, bool MayModerate);
