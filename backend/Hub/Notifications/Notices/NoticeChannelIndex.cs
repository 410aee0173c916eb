using Hub.EventStore;
using Hub.Forum.Topics;
using Hub.Identity.Offices;
using Hub.Live;
using Hub.Networks.AccessRequests;

namespace Hub.Notifications.Notices;

/// <summary>
/// Tells the persons' own channels that their count of unread notices, or what their offices give, may have changed.
/// </summary>
public sealed class NoticeChannelIndex : IProjection
{
    private const string Signal = "notice";
    private static readonly string TopicAuthorsChannel = SqlFile.Read<NoticeChannelIndex>("TopicAuthorsChannel");

    public string Name => "notice-channels";

    public int Version => 1;

    public IReadOnlyList<string> Tables => LiveSchema.Tables;

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        foreach (var person in Told(recorded.Data))
            ChannelIndex.AddTotal(batch, ChannelName.Me(person).Value, recorded.Sequence, Signal, person);
        foreach (var person in OfficePersons.Of(recorded))
            ChannelIndex.AddTotal(batch, ChannelName.Me(person).Value, recorded.Sequence, OfficeSignal.Type, person);
        var body = recorded.Data switch
        {
            TopicStarted started => started.Body,
            PostReplied replied => replied.Body,
            PostEdited edited => edited.Body,
            _ => null,
        };
        if (body is null)
            return;
        foreach (var person in NoticeProjection.MentionedIn(body))
            ChannelIndex.AddTotal(batch, ChannelName.Me(person).Value, recorded.Sequence, Signal, person);
        if (recorded.Data is PostReplied)
            ChannelIndex.AddTotalSelect(
                batch,
                TopicAuthorsChannel,
                recorded.Sequence,
                Signal,
                recorded.Stream.Value,
                recorded.Stream.Value,
                body.AuthorId
            );
    }

    private static IEnumerable<Guid> Told(Event recorded) =>
        recorded switch
        {
            AccessRequested asked => asked.Told,
            AccessGranted granted => [granted.PersonId],
            AccessDeclined declined => [declined.PersonId],
            _ => [],
        };
}
