using Hub.EventStore;
using Hub.Identity.Offices;
using Hub.Live;
using Hub.Shared.Notices;

namespace Hub.Notifications.Notices;

/// <summary>
/// Tells the persons' own channels that their count of unread notices, or what their offices give, may have changed.
/// Registered after the rows of notices, which say whom an event told.
/// </summary>
public sealed class NoticeChannelIndex(IEnumerable<ITellings> modules) : IProjection
{
    private const string Signal = "notice";
    private static readonly string ChannelsOfNotices = SqlFile.Read<NoticeChannelIndex>("ChannelsOfNotices");

    private readonly ITellings[] _modules = [.. modules];

    public string Name => "notice-channels";

    public int Version => 2;

    public IReadOnlyList<string> Tables => LiveSchema.Tables;

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        foreach (var person in OfficePersons.Of(recorded))
            ChannelIndex.AddTotal(batch, ChannelName.Me(person).Value, recorded.Sequence, OfficeSignal.Type, person);
        if (_modules.Any(module => module.Of(recorded).Any(telling => telling is Told)))
            ChannelIndex.AddTotalSelect(
                batch,
                ChannelsOfNotices,
                recorded.Sequence,
                Signal,
                // Whatever it is about: a person's count is one.
                Guid.Empty,
                recorded.Sequence
            );
    }
}
