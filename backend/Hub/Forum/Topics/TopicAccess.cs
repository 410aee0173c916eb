namespace Hub.Forum.Topics;

internal static class TopicAccess
{
    public static bool MaySee(this Actor actor, TopicFacts topic) => actor.Sight.Sees(topic.Network, topic.IsOpen);
}
