using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Forum.Topics;

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
            TopicState.Locked => new TopicUnlocked(actor.PersonId!.Value, now),
            TopicState.Started => new AlreadyDone(),
            _ => new TopicNotFound(),
        };
}
