using Hub.EventStore;
using Hub.Shared.Access;

namespace Hub.Identity.Offices;

/// <summary>Appoints a person to an office. Who may do so is for the one who calls; today the command line and samples.</summary>
public sealed record AppointOffice(
    Guid OfficeId,
    Guid PersonId,
    OfficeKind Kind,
    string? Municipality,
    string? Body,
    string? Network,
    DateOnly ValidFrom,
    DateOnly? ValidTo = null
)
{
    public static Decision Decide(OfficeState state, AppointOffice command) =>
        state switch
        {
            OfficeState.NotAppointed => new OfficeAppointed(
                command.PersonId,
                command.Kind,
                command.Municipality,
                command.Body,
                command.Network,
                command.ValidFrom,
                command.ValidTo
            ),
            OfficeState.Held => new AlreadyDone(),
            _ => Decision.Refuse(OfficeRefusals.OfficeHasEnded),
        };
}
