using Hub.EventStore;

namespace Hub.Identity.Offices;

public abstract record OfficeState : IState<OfficeState>
{
    public sealed record NotAppointed : OfficeState;

    public sealed record Held(Guid PersonId, OfficeAppointed Appointment) : OfficeState;

    public sealed record Ended(Guid PersonId) : OfficeState;

    public static OfficeState Initial { get; } = new NotAppointed();

    public OfficeState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotAppointed, OfficeAppointed appointed) => new Held(appointed.PersonId, appointed),
            (Held held, OfficeEnded) => new Ended(held.PersonId),
            _ => this,
        };
}
