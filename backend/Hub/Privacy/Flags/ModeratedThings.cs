using Hub.Chat.Messages;
using Hub.Chat.Rooms;
using Hub.Experiences.Experiences;
using Hub.Forum.Topics;
using Hub.Journeys.Comments;
using Hub.Networks.Areas;
using Hub.Shared.Moderation;
using Npgsql;

namespace Hub.Privacy.Flags;

/// <summary>
/// What waits for the moderators of networks, and what they hid, as the actor may see it. Which networks' moderators the
/// actor is one of has been asked before: a network that is not named here shows nothing.
/// </summary>
public sealed class ModeratedThings(
    NpgsqlDataSource database,
    Actor actor,
    AreaMap areas,
    FlagList flags,
    PostList posts,
    ExperienceList experiences,
    MessageList messages,
    CommentList comments
)
{
    /// <summary>The one that has waited longest first.</summary>
    internal async Task<IReadOnlyList<FlaggedThing>> Flagged(
        IReadOnlyCollection<string> moderated,
        CancellationToken cancellation
    )
    {
        if (moderated.Count == 0)
            return [];
        var waiting = (await flags.Waiting(moderated, cancellation))
            .GroupBy(flag => (flag.Type, flag.ThingId))
            .ToArray();
        var seen = await See([.. waiting.Select(group => group.Key)], cancellation);
        return
        [
            .. waiting
                .Zip(seen)
                .Where(pair => pair.Second is not null)
                .Select(pair =>
                {
                    var (post, experience, message, comment, address) = pair.Second!;
                    var network = pair.First.First().NetworkKey;
                    return new FlaggedThing(network, post, experience, message, comment, address, [.. pair.First]);
                }),
        ];
    }

    /// <summary>The last that was hidden first, of all the networks at most 50.</summary>
    internal async Task<IReadOnlyList<HiddenThing>> Hidden(
        IReadOnlyCollection<string> moderated,
        CancellationToken cancellation
    )
    {
        if (moderated.Count == 0)
            return [];
        var municipalities = moderated.SelectMany(network =>
            areas.MunicipalitiesOf(network).Select(municipality => (municipality.Number, network))
        );
        var (numbers, networks) = (municipalities.Select(one => one.Number), municipalities.Select(one => one.network));
        await using var command = database
            .CreateCommand(SqlFile.Read<ModeratedThings>("HiddenThings"))
            .With("moderated", moderated.ToArray())
            .With("numbers", numbers.ToArray())
            .With("networks", networks.ToArray());
        var hidden = await command.ReadAll(
            row =>
                (
                    Thing: (Type: row.GetString(0), Id: row.GetGuid(1)),
                    Network: row.GetString(2),
                    Reason: Enum.Parse<ModerationReason>(row.GetString(3)),
                    At: row.Instant(4)
                ),
            cancellation
        );
        var seen = await See([.. hidden.Select(one => one.Thing)], cancellation);
        return
        [
            .. hidden
                .Zip(seen)
                .Where(pair => pair.Second is not null)
                .Select(pair =>
                {
                    var (post, experience, message, comment, address) = pair.Second!;
                    var (_, network, reason, at) = pair.First;
                    return new HiddenThing(network, post, experience, message, comment, address, reason, at);
                }),
        ];
    }

    private sealed record Seen(Post? Post, Experience? Experience, Message? Message, Comment? Comment, string Address);

    private async Task<IReadOnlyList<Seen?>> See(
        IReadOnlyList<(string Type, Guid Id)> things,
        CancellationToken cancellation
    )
    {
        var seenPosts = (await posts.Find(Of(nameof(Post)), actor.Sight, cancellation))
            .OfType<Post>()
            .ToDictionary(post => post.Uuid);
        var seenExperiences = (await experiences.Find(Of(nameof(Experience)), actor.Sight, cancellation))
            .OfType<Experience>()
            .ToDictionary(experience => experience.Uuid);
        var seenMessages = (await messages.Find(Of(nameof(Message)), actor.Sight, cancellation))
            .OfType<Message>()
            .ToDictionary(message => message.Uuid);
        var seenComments = (await comments.Find(Of(nameof(Comment)), actor.Sight, cancellation))
            .OfType<Comment>()
            .ToDictionary(comment => comment.Uuid);
        return
        [
            .. things.Select(thing =>
                seenPosts.TryGetValue(thing.Id, out var post)
                    ? new Seen(post, null, null, null, $"/trad/{post.TopicId:D}#innlegg-{post.Number}")
                : seenExperiences.TryGetValue(thing.Id, out var experience)
                    ? new Seen(null, experience, null, null, $"/erfaring/{experience.Uuid:D}")
                : seenMessages.TryGetValue(thing.Id, out var message)
                    ? new Seen(null, null, message, null, AddressOf(message))
                : seenComments.TryGetValue(thing.Id, out var comment)
                    ? new Seen(null, null, null, comment, $"/veikart/{comment.JourneyId:D}#{comment.AboutUuid:D}")
                : null
            ),
        ];

        Guid[] Of(string type) => [.. things.Where(thing => thing.Type == type).Select(thing => thing.Id).Distinct()];
    }

    internal static string AddressOf(Message message) =>
        ChatAccess.RoomOf(message.NetworkKey) is { } room ? $"/okt/{room:D}" : $"/nettverk/{message.NetworkKey}/chat";
}
