using Hub.GraphQL;

namespace Hub.Shared.Links.Stories;

[QueryType]
public static class StoryQuery
{
    /// <summary>
    /// How a thing came to be and what it led to: from a session's question over topic, experience, adoption and measure
    /// to a new experience. Null for what the viewer may not see, as for what does not exist; steps that they may not see
    /// are neither told nor counted.
    /// </summary>
    /// <param name="of">The id of a measure, goal, experience, adoption, topic, post, session or what stands in one.</param>
    [Cost(40)]
    public static async Task<Story?> GetStory(
        [ID] string of,
        Actor actor,
        LinkedThings things,
        StoryList stories,
        CancellationToken cancellation
    ) => things.Named(NodeId.Parse(of)) is { } subject ? await stories.Of(subject, actor.Sight, cancellation) : null;
}
