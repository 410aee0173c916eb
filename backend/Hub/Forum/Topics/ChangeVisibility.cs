using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Forum.Topics;

/// <param name="Topic">The topic.</param>
/// <param name="Visibility">Who may read it from now on.</param>
public sealed record ChangeVisibilityInput(
    [property: ID<Topic>] Guid Topic,
    Visibility Visibility,
    Guid? CommandId = null
) : ICommandInput;

public sealed record ChangeVisibilityPayload(Topic? Topic, IReadOnlyList<IError>? Errors);

[MutationType]
public static class ChangeVisibility
{
    /// <summary>
    /// Narrows a topic to its network, or opens it to all. For its author and moderators; once others have written for
    /// the network only, opening it is a moderator's decision.
    /// </summary>
    [GraphQLName("changeVisibility")]
    public static async Task<ChangeVisibilityPayload> Run(
        ChangeVisibilityInput input,
        Actor actor,
        CommandsOn<Topic, TopicState> topics,
        CancellationToken cancellation
    )
    {
        var (topic, errors) = await topics.Change(
            input.Topic,
            input,
            (state, now) => Decide(state, input, actor, now),
            cancellation
        );
        return new(topic, errors);
    }

    internal static Decision Decide(TopicState state, ChangeVisibilityInput input, Actor actor, DateTimeOffset now)
    {
        if (state is not TopicState.Started { Facts: var topic } || !actor.MaySee(topic))
            return new TopicNotFound();
        var moderates = actor.MayModerate(topic.Network);
        if (!moderates && topic.Author != actor.PersonId)
            return new NotAModerator();
        if (topic.Visibility == input.Visibility)
            return new AlreadyDone();
        var othersWrote = topic.Posts.Values.Any(post => post.Body.AuthorId != topic.Author);
        if (input.Visibility is Visibility.Open && othersWrote && !moderates)
            return new CannotWiden();
        return new TopicVisibilityChanged(input.Visibility, now);
    }
}
