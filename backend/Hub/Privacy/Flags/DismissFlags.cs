using Hub.EventStore;
using Hub.Forum;
using Hub.Forum.Topics;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Privacy.Flags;

/// <param name="Post">The post that was flagged.</param>
public sealed record DismissFlagsInput([property: ID<Post>] Guid Post, Guid? CommandId = null) : ICommandInput;

[MutationType]
public static class DismissFlags
{
    /// <summary>Lets a flagged post stand: all flags on it leave the queue. For the network's moderators.</summary>
    [GraphQLName("dismissFlags")]
    public static async Task<FlagPayload> Run(
        DismissFlagsInput input,
        Actor actor,
        PostList posts,
        FlagList flags,
        Commands commands,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return new(null, [new SignInRequired()]);
        if ((await posts.Find([input.Post], actor.Sight, cancellation))[0] is not { } post)
            return new(null, [new PostNotFound()]);
        if (!actor.MayModerate(post.NetworkKey))
            return new(null, [new NotAModerator()]);

        var refusal = await On(post.Uuid, input, person, flags, commands, cancellation);
        return refusal is null ? new(post, null) : new(null, [refusal]);
    }

    /// <summary>All flags that wait on a thing, of whatever type.</summary>
    internal static async Task<Refusal?> On<TInput>(
        Guid thing,
        TInput input,
        Guid person,
        FlagList flags,
        Commands commands,
        CancellationToken cancellation
    )
        where TInput : ICommandInput
    {
        StreamId[] streams = [.. (await flags.WaitingOn(thing, cancellation)).Select(flag => (StreamId)flag)];
        return streams.Length == 0
            ? null
            : await commands.Decide(
                streams,
                input,
                hat: null,
                states => Decide(streams, states, person, commands.Now),
                cancellation
            );
    }

    private static Decision Decide(StreamId[] streams, States states, Guid person, DateTimeOffset now) =>
        Decision.Accept([
            .. streams
                .Where(stream => states.Of<FlagState>(stream) is FlagState.Waiting)
                .Select(stream => (stream, (Event)new FlagDismissed(person, now))),
        ]);
}
