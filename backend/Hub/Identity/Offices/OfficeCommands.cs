using Hub.EventStore;

namespace Hub.Identity.Offices;

/// <summary>Appoints and ends offices in the log.</summary>
public sealed class OfficeCommands(IEventStore store)
{
    /// <summary>Who appoints when no person does: the command line, and the samples of a development start.</summary>
    public static readonly Guid System = new("6f9b1f3e-5e53-4a52-9f0e-6d2f3f0c9a01");

    public Task<Decided<OfficeState>> Appoint(AppointOffice command, Guid actor, CancellationToken cancellation) =>
        store.Decide<OfficeState>(
            command.OfficeId,
            state => AppointOffice.Decide(state, command),
            new CommandContext(actor, nameof(AppointOffice), command.OfficeId, ""),
            cancellation
        );

    public Task<Decided<OfficeState>> End(
        EndOffice command,
        Guid actor,
        Guid commandId,
        CancellationToken cancellation
    ) =>
        store.Decide<OfficeState>(
            command.OfficeId,
            state => EndOffice.Decide(state, command),
            new CommandContext(actor, nameof(EndOffice), commandId, command.OfficeId.ToString()),
            cancellation
        );
}
