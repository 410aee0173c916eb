using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Forum.Topics;

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
        TopicCommands topics,
        CancellationToken cancellation
    )
    {
        var (topic, refusal) = await topics.Decide(
            input.Topic,
            input,
            (state, now) => Decide(state, actor, now),
            cancellation
        );
        return new(topic, refusal is null ? null : [refusal]);
    }

    internal static Decision Decide(TopicState state, Actor actor, DateTimeOffset now) =>
        state switch
        {
            TopicState.Started started when !actor.MaySee(started.Facts) => new TopicNotFound(),
            TopicState.Started started when !actor.MayModerate(started.Facts.Network) => new NotAModerator(),
            TopicState.Open => new TopicLocked(actor.PersonId!.Value, now),
            TopicState.Started => new AlreadyDone(),
            _ => new TopicNotFound(),
        };
}
