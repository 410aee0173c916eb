using Hub.EventStore;
using Hub.Live;

namespace Hub.Forum.Topics;

/// <summary>
/// Says which channels an event of a topic concerns. A topic stands on its network's open channel or on its members'
/// one; when that changes both hear of it, one as gone. Reactions are counts: they have no envelope.
/// </summary>
public sealed class TopicChannelIndex : IProjection
{
    private static readonly string NetworkOfTopic = SqlFile.Read<TopicChannelIndex>("ChannelOfTopic");
    private static readonly string BothChannels = SqlFile.Read<TopicChannelIndex>("BothChannelsOfTopic");

    public string Name => "topic-channels";

    public int Version => 1;

    public IReadOnlyList<string> Tables => LiveSchema.Tables;

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var topic = recorded.Stream.Value;
        var own = Topic.ChannelOf(topic);
        switch (recorded.Data)
        {
            case TopicStarted or TopicLocked or TopicUnlocked:
                ChannelIndex.Add(batch, own, recorded.Sequence, "topic", topic);
                AddToNetwork(NetworkOfTopic);
                break;
            case TopicVisibilityChanged:
                ChannelIndex.Add(batch, own, recorded.Sequence, "topic", topic);
                AddToNetwork(BothChannels);
                break;
            case PostReplied replied:
                ChannelIndex.Add(batch, own, recorded.Sequence, "post", replied.PostId);
                AddToNetwork(NetworkOfTopic);
                break;
            case PostEdited edited:
                ChannelIndex.Add(batch, own, recorded.Sequence, "post", edited.PostId);
                break;
            case PostWithdrawn withdrawn:
                ChannelIndex.Add(batch, own, recorded.Sequence, "post", withdrawn.PostId);
                break;
            case PostHidden hidden:
                ChannelIndex.Add(batch, own, recorded.Sequence, "post", hidden.PostId);
                break;
            case PostShown shown:
                ChannelIndex.Add(batch, own, recorded.Sequence, "post", shown.PostId);
                break;
            case PostReactionGiven given:
                ChannelIndex.AddTotal(batch, own, recorded.Sequence, "reactions", given.PostId);
                break;
            case PostReactionTakenBack back:
                ChannelIndex.AddTotal(batch, own, recorded.Sequence, "reactions", back.PostId);
                break;
        }

        void AddToNetwork(string channels) =>
            ChannelIndex.AddSelect(batch, channels, recorded.Sequence, "topic", topic, topic);
    }
}
