using Hub.Shared.Refusals;

namespace Hub.Forum.Topics;

internal static class TopicAccess
{
    public static bool MaySee(this Actor actor, TopicFacts topic) => actor.Sight.Sees(topic.Network, topic.IsOpen);

    /// <summary>A post as the actor may see it, with its topic.</summary>
    public static (TopicState.Started Topic, PostFacts Post)? Post(this TopicState state, Guid id, Actor actor) =>
        state is TopicState.Started started
        && actor.MaySee(started.Facts)
        && started.Facts.Posts.TryGetValue(id, out var post)
            ? (started, post)
            : null;

    /// <summary>Why the actor does not moderate the topic; null if they do.</summary>
    public static Refusal? NotModeratedBy(this TopicState state, Actor actor) =>
        state is not TopicState.Started { Facts: var topic } || !actor.MaySee(topic) ? new TopicNotFound()
        : actor.MayModerate(topic.Network) ? null
        : new NotAModerator();
}
