using Hub.Forum.Topics;
using Hub.GraphQL;
using Hub.Live;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Notifications.Reading;

/// <param name="Channel">A topic's or a chat's live channel.</param>
/// <param name="Sequence">Of the last post, message or envelope that was read.</param>
public sealed record MarkReadInput(string Channel, long Sequence);

/// <param name="Unread">How far the channel is read now, and how much is left; null when it was refused.</param>
public sealed record MarkReadPayload(ChannelUnread? Unread, IReadOnlyList<IError>? Errors);

[MutationType]
public static class MarkRead
{
    /// <summary>Moves the read mark of a topic or chat forward, in all windows. It never moves back.</summary>
    [GraphQLName("markRead")]
    public static async Task<MarkReadPayload> Run(
        MarkReadInput input,
        Actor actor,
        TopicList topics,
        ReadMarks marks,
        ILive live,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return new(null, [new SignInRequired()]);
        var unread = await Unread();
        if (unread is null)
            return new(null, [new ChannelNotFound()]);
        await marks.Move(person, unread.Channel, input.Sequence, cancellation);
        unread = (await Unread())!;
        live.Signal(ChannelName.Me(person), OwnChannel.Read(unread.Channel, unread.LastRead));
        return new(unread, null);

        async Task<ChannelUnread?> Unread()
        {
            var parts = input.Channel.Split('/');
            if (parts is ["topic", var id] && Guid.TryParseExact(id, "D", out var topic))
                return await topics.Find(topic, actor, cancellation) is null
                    ? null
                    : (await marks.OfTopics(person, [topic], cancellation))[0];
            return parts is ["chat", var network] && actor.Networks.Contains(network)
                ? await marks.OfChat(person, network, cancellation)
                : null;
        }
    }
}
