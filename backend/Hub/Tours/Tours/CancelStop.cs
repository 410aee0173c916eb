using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Tours.Tours;

/// <param name="Stop">The stop.</param>
/// <param name="Reason">Why, in one line that everybody reads.</param>
/// <param name="Language">The language of the reason; without it, the viewer's own.</param>
/// <param name="ActingFor">The <c>hat</c> of the office one arranges by; may be left out.</param>
public sealed record CancelStopInput(
    [property: ID<Stop>] Guid Stop,
    string Reason,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class CancelStop
{
    /// <summary>A stop does not take place. It stays on the page, marked. For those who arrange the tour.</summary>
    [GraphQLName("cancelStop")]
    public static Task<StopPayload> Run(CancelStopInput input, StopCommands stops, CancellationToken cancellation) =>
        stops.Do(input.Stop, input, input.Reason, input.Language, input.ActingFor, wrong: null, Decide, cancellation);

    internal static Decision Decide(StopCommands.Change change) =>
        change.Status is StopStatus.Cancelled
            ? new AlreadyDone()
            : new StopCancelled(change.Stop.Id, change.NextVersion, change.Reason, change.At);
}
