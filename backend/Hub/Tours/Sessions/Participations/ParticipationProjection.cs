using Hub.EventStore;

namespace Hub.Tours.Sessions.Participations;

/// <summary>Folds attendance, hands and reactions into rows, one a person, so that no row is everybody's.</summary>
public sealed class ParticipationProjection : IProjection
{
    public string Name => "participations";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["participations", "session_reactions"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        switch (recorded.Data)
        {
            case SessionAttended attended:
                batch.Add(Sql("SetAttended"), attended.Session, attended.PersonId, attended.At);
                break;
            case HandRaised raised:
                batch.Add(Sql("SetHand"), raised.Session, raised.PersonId, recorded.Sequence);
                break;
            case HandLowered lowered:
                batch.Add(Sql("SetHand"), lowered.Session, lowered.PersonId, null);
                break;
            case SessionReactionGiven given:
                batch.Add(Sql("CountReaction"), given.Session, given.PersonId, given.Kind.Stored());
                break;
        }
    }

    private static string Sql(string name) => SqlFile.Read<ParticipationProjection>(name);
}
