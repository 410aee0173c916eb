using Hub.EventStore;
using Hub.Live;
using Hub.Tours.Sessions.Captions;
using Hub.Tours.Sessions.Participations;
using Hub.Tours.Sessions.Polls;
using Hub.Tours.Sessions.Questions;

namespace Hub.Tours.Sessions;

/// <summary>
/// Says which channels an event of a session concerns. What waits for the hosts is on their channel alone. Votes, answers,
/// hands, reactions and attendance are counts: they have no envelope.
/// </summary>
public sealed class SessionChannelIndex : IProjection
{
    private static readonly string TourOfSession = SqlFile.Read<SessionChannelIndex>("TourOfSession");

    public string Name => "session-channels";

    public int Version => 1;

    public IReadOnlyList<string> Tables => LiveSchema.Tables;

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        var id = recorded.Stream.Value;
        switch (recorded.Data)
        {
            case SessionOpened
            or SessionStarted
            or SessionEnded
            or ProgrammeItemBegun
            or SessionVideoSet
            or RecordingAnnounced
            or SlidesShown
            or SessionRoleGiven
            or SessionRoleTaken:
                Add(Session.ChannelOf(id), "session");
                if (recorded.Data is SessionStarted or SessionEnded)
                    ChannelIndex.AddTotalSelect(batch, TourOfSession, recorded.Sequence, "position", id, id);
                break;
            case QuestionAsked asked:
                Add(Session.HostsChannelOf(asked.Session), "question");
                break;
            case QuestionStatusChanged changed:
                ForAll(changed.Session, "question");
                break;
            case QuestionPinChanged changed:
                ForAll(changed.Session, "question");
                break;
            case QuestionVoteGiven given:
                Total(Session.ChannelOf(given.Session), "votes", given.Question);
                break;
            case QuestionVoteTakenBack back:
                Total(Session.ChannelOf(back.Session), "votes", back.Question);
                break;
            case PollDrafted drafted:
                Add(Session.HostsChannelOf(drafted.Session), "poll");
                break;
            case PollOpened opened:
                ForAll(opened.Session, "poll");
                break;
            case PollClosed closed:
                ForAll(closed.Session, "poll");
                break;
            case PollAnswered answered:
                Total(Session.ChannelOf(answered.Session), "answers", answered.Poll);
                Total(Poll.ChannelOf(answered.Poll), "result", answered.Poll);
                break;
            case SessionAttended attended:
                Total(Session.ChannelOf(attended.Session), "attendance", attended.Session);
                break;
            case HandRaised raised:
                Total(Session.ChannelOf(raised.Session), "hands", raised.Session);
                break;
            case HandLowered lowered:
                Total(Session.ChannelOf(lowered.Session), "hands", lowered.Session);
                break;
            case SessionReactionGiven given:
                Total(Session.ChannelOf(given.Session), "reactions", given.Session);
                break;
            case CaptionWritten written:
                Add(Session.ChannelOf(written.Session), "caption");
                break;
        }

        void Add(string channel, string type) => ChannelIndex.Add(batch, channel, recorded.Sequence, type, id);

        void ForAll(Guid session, string type)
        {
            Add(Session.ChannelOf(session), type);
            Add(Session.HostsChannelOf(session), type);
        }

        void Total(string channel, string type, Guid subject) =>
            ChannelIndex.AddTotal(batch, channel, recorded.Sequence, type, subject);
    }
}
