using Hub.EventStore;

namespace Hub.Identity.Offices;

/// <summary>Ends an office now: its holder loses what it gave as soon as this is recorded.</summary>
public sealed record EndOffice(Guid OfficeId, DateOnly Today)
{
    public static Decision Decide(OfficeState state, EndOffice command) =>
        state switch
        {
            OfficeState.Held held => new OfficeEnded(held.PersonId, command.Today),
            OfficeState.Ended => new AlreadyDone(),
            _ => Decision.Refuse(OfficeRefusals.NoSuchOffice),
        };
}
