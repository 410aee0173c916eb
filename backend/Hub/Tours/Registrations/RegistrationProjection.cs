using Hub.EventStore;

namespace Hub.Tours.Registrations;

/// <summary>Folds registrations into hub_read.registrations, one row for each person and stop.</summary>
public sealed class RegistrationProjection : IProjection
{
    private static readonly string Register = SqlFile.Read<RegistrationProjection>("RegisterDelegate");
    private static readonly string SetStatus = SqlFile.Read<RegistrationProjection>("SetRegistrationStatus");
    private static readonly string SetListed = SqlFile.Read<RegistrationProjection>("SetListed");

    public string Name => "registrations";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["registrations"];

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        switch (recorded.Data)
        {
            case DelegateRegistered registered:
                batch.Add(
                    Register,
                    Registration.IdOf(registered.StopId, registered.PersonId),
                    registered.StopId,
                    registered.TourId,
                    registered.PersonId,
                    registered.For,
                    (registered.Waits ? RegistrationStatus.Waiting : RegistrationStatus.Registered).ToString(),
                    registered.IsListed,
                    registered.At,
                    recorded.Sequence
                );
                break;
            case DelegateMovedUp moved:
                Set(batch, moved.StopId, moved.PersonId, RegistrationStatus.Registered);
                break;
            case RegistrationCancelled cancelled:
                Set(batch, cancelled.StopId, cancelled.PersonId, RegistrationStatus.Cancelled);
                break;
            case AttendanceListChosen chosen:
                batch.Add(SetListed, Registration.IdOf(chosen.StopId, chosen.PersonId), chosen.IsListed);
                break;
        }
    }

    private static void Set(SqlBatch batch, Guid stop, Guid person, RegistrationStatus status) =>
        batch.Add(SetStatus, Registration.IdOf(stop, person), status.ToString());
}
