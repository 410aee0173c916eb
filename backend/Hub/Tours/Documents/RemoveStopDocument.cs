using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Tours.Tours;

namespace Hub.Tours.Documents;

/// <param name="Document">The document.</param>
public sealed record RemoveStopDocumentInput([property: ID<StopDocument>] Guid Document, Guid? CommandId = null)
    : ICommandInput;

/// <param name="Removed">The UUID of what was removed.</param>
public sealed record RemoveStopDocumentPayload(Guid? Removed, IReadOnlyList<IError>? Errors);

[MutationType]
public static class RemoveStopDocument
{
    /// <summary>Takes a document from a stop's page. For those who arrange the tour.</summary>
    [GraphQLName("removeStopDocument")]
    public static async Task<RemoveStopDocumentPayload> Run(
        RemoveStopDocumentInput input,
        Actor actor,
        StopList stops,
        StopDocumentList documents,
        Commands commands,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        if (await documents.Find(input.Document, actor, cancellation) is not { } document)
            return new(null, [new StopDocumentNotFound()]);
        if ((await stops.Find([document.StopId], cancellation))[0] is not { } stop || !actor.MayArrange(stop))
            return new(null, [new NotAnOrganiser()]);
        var refusal = await commands.Decide<StopDocumentState, RemoveStopDocumentInput>(
            input.Document,
            input,
            createdId: null,
            hat: null,
            state => Decide(state, actor, commands.Now),
            cancellation
        );
        return refusal is null ? new(input.Document, null) : new(null, [refusal]);
    }

    internal static Decision Decide(StopDocumentState state, Actor actor, DateTimeOffset now) =>
        state switch
        {
            StopDocumentState.Added => new StopDocumentRemoved(actor.PersonId!.Value, now),
            StopDocumentState.Removed => new AlreadyDone(),
            _ => new StopDocumentNotFound(),
        };
}
