using Hub.Chat.Messages;
using Hub.Chat.Rooms;
using Hub.Experiences.Experiences;
using Hub.GraphQL;
using Hub.Networks.AccessRequests;
using Hub.Networks.Areas;
using Hub.Shared.Refusals;

namespace Hub.Privacy.Flags;

/// <summary>An experience in the library, or a message in a network's chat.</summary>
/// <param name="Type">As in <see cref="Shared.Links.Thing.Type"/>.</param>
/// <param name="Network">Whose moderators look at it.</param>
internal sealed record Flaggable(string Type, Guid Id, string Network, string? Municipality, Guid? Author);

/// <summary>
/// What can be flagged beside posts, as the actor may see it. A chat that is no network's, as a session's, is watched by
/// its hosts while it lasts.
/// </summary>
public sealed class FlaggableThings(
    Actor actor,
    ExperienceList experiences,
    MessageList messages,
    NetworkLeaders leaders,
    AreaMap areas
)
{
    internal async Task<Flaggable?> Find(string id, CancellationToken cancellation)
    {
        var node = NodeId.Parse(id);
        if (!Guid.TryParse(node.Key, out var uuid))
            return null;
        if (node.Type == nameof(Experience))
            return (await experiences.Find([uuid], actor.Sight, cancellation))[0] is { IsPublic: true } experience
                ? new(nameof(Experience), uuid, experience.NetworkKey, experience.MunicipalityNumber, null)
                : null;
        if (node.Type == nameof(Message))
            return
                (await messages.Find([uuid], actor.Sight, cancellation))[0] is { DeletedAt: null } message
                && ChatAccess.RoomOf(message.NetworkKey) is null
                ? new(nameof(Message), uuid, message.NetworkKey, null, message.AuthorId)
                : null;
        return null;
    }

    /// <summary>What the actor may let stand or hide, as a moderator of its network; or why not.</summary>
    internal async Task<(Flaggable? Thing, Refusal? Refusal)> FindToModerate(string id, CancellationToken cancellation)
    {
        if (actor.PersonId is null)
            return (null, new SignInRequired());
        if (await Find(id, cancellation) is not { } thing)
            return (null, new ThingNotFound());
        return actor.MayModerate(thing.Network) ? (thing, null) : (null, new Forum.NotAModerator());
    }

    internal Task<IReadOnlyList<Guid>> Leaders(Flaggable thing, CancellationToken cancellation) =>
        leaders.Of(areas.Network(thing.Network)!, cancellation);
}

/// <summary>There is nothing of that id that can be flagged, or the viewer may not see it.</summary>
public sealed record ThingNotFound()
    : Refusal("THING_NOT_FOUND", "It is not there any more, or you may not see it.", "thing");

/// <summary>What the mutations on flags answer.</summary>
/// <param name="Done">True when it is done, now or before.</param>
public sealed record FlagThingPayload(bool Done, IReadOnlyList<IError>? Errors)
{
    internal static FlagThingPayload Of(Refusal? refusal) => new(refusal is null, refusal is null ? null : [refusal]);
}
