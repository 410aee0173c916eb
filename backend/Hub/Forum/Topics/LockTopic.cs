using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Forum.Topics;

/// <param name="Topic">The topic.</param>
public sealed record LockTopicInput([property: ID<Topic>] Guid Topic, Guid? CommandId = null) : ICommandInput;

public sealed record LockTopicPayload(Topic? Topic, IReadOnlyList<IError>? Errors);

[MutationType]
public static class LockTopic
{
    /// <summary>Closes a topic for replies and edits. For moderators.</summary>
    [GraphQLName("lockTopic")]
    public static async Task<LockTopicPayload> Run(
        LockTopicInput input,
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
        return state is TopicState.Open ? new TopicLocked(actor.PersonId!.Value, now) : new AlreadyDone();
    }
}
