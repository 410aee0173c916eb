using Hub.Chat.Messages;
using Hub.Chat.Rooms;
using Hub.Experiences.Experiences;
using Hub.GraphQL;
using Hub.Journeys.Comments;
using Hub.Networks.AccessRequests;
using Hub.Networks.Areas;
using Hub.Shared.Refusals;
using Hub.Tours.Sessions;

namespace Hub.Privacy.Flags;

/// <summary>An experience in the library, a message in a network's or a session's chat, or a comment in a journey.</summary>
/// <param name="Type">As in <see cref="Shared.Links.Thing.Type"/>.</param>
/// <param name="Network">Whose moderators look at it.</param>
internal sealed record Flaggable(string Type, Guid Id, string Network)
{
    /// <summary>The municipality whose it is; null where it is a person's.</summary>
    public string? Municipality { get; init; }

    public Guid? Author { get; init; }

    /// <summary>The session in whose chat it stands; its hosts are told beside those who run the network.</summary>
    public Guid? Session { get; init; }

    /// <summary>Whether those who are no moderators read it, and so may flag it.</summary>
    public bool IsShown { get; init; }

    public bool MayModerate { get; init; }
}

/// <summary>
/// What can be flagged beside posts, as the actor may see it. What the hosts of a session say among themselves stays with
/// them; what all who take part read is also for the moderators of the first of the session's networks.
/// </summary>
public sealed class FlaggableThings(
    Actor actor,
    ExperienceList experiences,
    MessageList messages,
    ChatAccess chats,
    CommentList comments,
    SessionList sessions,
    NetworkLeaders leaders,
    AreaMap areas
)
{
    internal async Task<Flaggable?> Find(string id, CancellationToken cancellation)
    {
        var node = NodeId.Parse(id);
        if (!Guid.TryParse(node.Key, out var uuid))
            return null;
        return node.Type switch
        {
            nameof(Experience) => await FindExperience(uuid, cancellation),
            nameof(Message) => await FindMessage(uuid, cancellation),
            nameof(Comment) => await FindComment(uuid, cancellation),
            _ => null,
        };
    }

    private async Task<Flaggable?> FindExperience(Guid id, CancellationToken cancellation) =>
        (await experiences.Find([id], actor.Sight, cancellation))[0] is { PublishedVersion: not null } experience
            ? new(nameof(Experience), id, experience.NetworkKey)
            {
                Municipality = experience.MunicipalityNumber,
                IsShown = experience.IsPublic,
                MayModerate = actor.MayModerate(experience.NetworkKey),
            }
            : null;

    private async Task<Flaggable?> FindMessage(Guid id, CancellationToken cancellation)
    {
        if ((await messages.Find([id], actor.Sight, cancellation))[0] is not { DeletedAt: null } message)
            return null;
        var room = ChatAccess.RoomOf(message.NetworkKey);
        var network = room is null
            ? message.NetworkKey
            : (await sessions.Find([room.Value], actor.Sight, cancellation))[0]?.NetworkKeys[0];
        return network is null
            ? null
            : new(nameof(Message), id, network)
            {
                Author = message.AuthorId,
                Session = room,
                IsShown = message.HiddenAt is null,
                MayModerate = await chats.Find(message.NetworkKey, actor, cancellation) is { MayModerate: true },
            };
    }

    private async Task<Flaggable?> FindComment(Guid id, CancellationToken cancellation) =>
        (await comments.Find([id], actor.Sight, cancellation))[0] is { } comment
        && areas.Municipality(comment.MunicipalityNumber) is { } municipality
            ? new(nameof(Comment), id, municipality.CountyNumber)
            {
                Author = comment.AuthorId,
                IsShown = comment.HiddenAt is null,
                MayModerate = actor.MayModerate(municipality.CountyNumber),
            }
            : null;

    /// <summary>What the actor may let stand, hide or show again, as a moderator of it; or why not.</summary>
    internal async Task<(Flaggable? Thing, Refusal? Refusal)> FindToModerate(string id, CancellationToken cancellation)
    {
        if (actor.PersonId is null)
            return (null, new SignInRequired());
        if (await Find(id, cancellation) is not { } thing)
            return (null, new ThingNotFound());
        return thing.MayModerate ? (thing, null) : (null, new Forum.NotAModerator());
    }

    /// <summary>Who is told that it was flagged.</summary>
    internal async Task<IReadOnlyList<Guid>> Leaders(Flaggable thing, CancellationToken cancellation)
    {
        var running = await leaders.Of(areas.Network(thing.Network)!, cancellation);
        if (thing.Session is not { } session)
            return running;
        var hosts = (await sessions.Roles([session], cancellation))[session]
            .Where(part => part.Role is SessionRole.Host or SessionRole.CoHost)
            .Select(part => part.Person);
        return [.. running.Concat(hosts).Distinct()];
    }
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
