using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Forum.Topics;

/// <param name="Topic">The topic.</param>
public sealed record UnlockTopicInput([property: ID<Topic>] Guid Topic, Guid? CommandId = null) : ICommandInput;

public sealed record UnlockTopicPayload(Topic? Topic, IReadOnlyList<IError>? Errors);

[MutationType]
public static class UnlockTopic
{
    /// <summary>Opens a locked topic again. For moderators.</summary>
    [GraphQLName("unlockTopic")]
    public static async Task<UnlockTopicPayload> Run(
        UnlockTopicInput input,
        Actor actor,
        CommandsOn<Topic, TopicState> topics,
        CancellationToken cancellation
    )
    {
        var (topic, errors) = await topics.Change(
            input.Topic,
            input,
            (state, now) => Decide(state, actor, now),
            cancellation
        );
        return new(topic, errors);
    }

    internal static Decision Decide(TopicState state, Actor actor, DateTimeOffset now)
    {
        if (state.NotModeratedBy(actor) is { } refusal)
            return refusal;
        return state is TopicState.Locked ? new TopicUnlocked(actor.PersonId!.Value, now) : new AlreadyDone();
    }
}
