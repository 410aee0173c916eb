using Hub.EventStore;

namespace Hub.Tours.Sessions;

/// <summary>Folds sessions into rows: the session, and who has a part in it.</summary>
public sealed class SessionProjection : IProjection
{
    public string Name => "sessions";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["sessions", "session_roles"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var id = recorded.Stream.Value;
        switch (recorded.Data)
        {
            case SessionOpened opened:
                batch.Add(
                    Sql("AddSession"),
                    id,
                    opened.Tour,
                    opened.Networks.ToArray(),
                    Session.HostsRoomOf(id),
                    recorded.Sequence
                );
                foreach (var host in opened.Hosts.Distinct())
                    batch.Add(Sql("GiveRole"), id, host, SessionRole.Host.Stored());
                break;
            case SessionStarted started:
                batch.Add(Sql("StartSession"), id, started.At, recorded.Sequence);
                break;
            case SessionEnded ended:
                batch.Add(Sql("EndSession"), id, ended.At, ended.Next, recorded.Sequence);
                break;
            case SessionRoleGiven given:
                batch.Add(Sql("GiveRole"), id, given.PersonId, given.Role.Stored());
                batch.Add(Sql("TouchSession"), id, recorded.Sequence);
                break;
            case SessionRoleTaken taken:
                batch.Add(Sql("TakeRole"), id, taken.PersonId);
                batch.Add(Sql("TouchSession"), id, recorded.Sequence);
                break;
            case ProgrammeItemBegun begun:
                batch.Add(Sql("SetItem"), id, begun.ItemId, recorded.Sequence);
                break;
            case SessionVideoSet video:
                batch.Add(Sql("SetVideo"), id, video.Kind.Stored(), video.Address, recorded.Sequence);
                break;
            case RecordingAnnounced announced:
                batch.Add(Sql("SetRecorded"), id, announced.IsRecorded, recorded.Sequence);
                break;
            case SlidesShown shown:
                batch.Add(Sql("SetSlides"), id, shown.File, recorded.Sequence);
                break;
        }
    }

    private static string Sql(string name) => SqlFile.Read<SessionProjection>(name);
}
