using Hub.EventStore;

namespace Hub.Tours.Sessions.Evaluations;

/// <summary>That somebody said a role goes with them; the count stays and belongs to nobody.</summary>
public sealed class EvaluationErasure : IPersonalRows
{
    public void Erase(Guid person, SqlBatch batch) =>
        batch.Add(SqlFile.Read<EvaluationErasure>("ForgetRoleGiven"), person);
}
