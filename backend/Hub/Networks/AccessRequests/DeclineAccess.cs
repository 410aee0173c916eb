using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Networks.AccessRequests;

/// <param name="Reason">Told to the one who asked.</param>
/// <param name="Request">The request that is answered.</param>
/// <param name="Language">The language of the reason; without it, the viewer's own.</param>
public sealed record DeclineAccessInput(
    [property: ID<AccessRequest>] Guid Request,
    [property: GraphQLType("Markdown")] string Reason,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class DeclineAccess
{
    /// <summary>Says no, and why. For the network's facilitators and national leads.</summary>
    [GraphQLName("declineAccess")]
    public static Task<AccessRequestPayload> Run(
        DeclineAccessInput input,
        Actor actor,
        AccessAnswers answers,
        CancellationToken cancellation
    ) =>
        answers.Decide(
            input.Request,
            input,
            TextLimits.CheckBody(input.Reason, AskForAccess.LongestText, "reason"),
            [],
            (state, now) => Decide(state, input, actor, now),
            cancellation
        );

    internal static Decision Decide(
        AccessRequestState state,
        DeclineAccessInput input,
        Actor actor,
        DateTimeOffset now
    ) =>
        state switch
        {
            AccessRequestState.Asked asked when !actor.MayFacilitate(asked.Network) => new AccessRequestNotFound(),
            AccessRequestState.Waiting waiting => Decision.Accept(
                (input.Request, new AccessDeclined(waiting.PersonId, actor.PersonId!.Value, Reason(input, actor), now))
            ),
            AccessRequestState.Declined => new AlreadyDone(),
            AccessRequestState.Granted => new AccessRequestAnswered(),
            _ => new AccessRequestNotFound(),
        };

    private static Text Reason(DeclineAccessInput input, Actor actor) =>
        new(actor.PersonId!.Value, input.Language ?? Languages.OrDefault(actor.Language), input.Reason);
}
