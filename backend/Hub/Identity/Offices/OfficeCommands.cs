using Hub.EventStore;

namespace Hub.Identity.Offices;

/// <summary>Appoints and ends offices in the log.</summary>
/// <remarks>
/// This node forgets the person before it answers: who hears that it is done, and asks again, is answered by what holds
/// now. Other nodes hear it by the log.
/// </remarks>
public sealed class OfficeCommands(IEventStore store, Actors actors)
{
    /// <summary>Who appoints when no person does: the command line, and the samples of a development start.</summary>
    public static readonly Guid System = new("6f9b1f3e-5e53-4a52-9f0e-6d2f3f0c9a01");

    public Task<Decided<OfficeState>> Appoint(AppointOffice command, Guid actor, CancellationToken cancellation) =>
        Decide(
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
        Decide(
            command.OfficeId,
            state => EndOffice.Decide(state, command),
            new CommandContext(actor, nameof(EndOffice), commandId, command.OfficeId.ToString()),
            cancellation
        );

    private async Task<Decided<OfficeState>> Decide(
        Guid office,
        Func<OfficeState, Decision> decide,
        CommandContext context,
        CancellationToken cancellation
    )
    {
        var decided = await store.Decide(office, decide, context, cancellation);
        if (decided.State is OfficeState.Held { PersonId: var holder })
            actors.Forget(holder);
        else if (decided.State is OfficeState.Ended { PersonId: var former })
            actors.Forget(former);
        return decided;
    }
}
