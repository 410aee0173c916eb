using Hub.EventStore;
using Hub.GraphQL;
using Hub.Identity.Offices;
using Hub.Shared.Commands;
using Hub.Shared.Time;

namespace Hub.Networks.AccessRequests;

/// <param name="ValidTo">The last day that the person takes part; null: until somebody ends it.</param>
/// <param name="Request">The request that is answered.</param>
public sealed record GrantAccessInput(
    [property: ID<AccessRequest>] Guid Request,
    DateOnly? ValidTo = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class GrantAccess
{
    /// <summary>Lets somebody into the network as a participant, from today. For its facilitators and national leads.</summary>
    [GraphQLName("grantAccess")]
    public static Task<AccessRequestPayload> Run(
        GrantAccessInput input,
        Actor actor,
        AccessAnswers answers,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var today = Norway.Today(time);
        var office = Guid.CreateVersion7(time.GetUtcNow());
        return answers.Decide(
            input.Request,
            input,
            input.ValidTo < today ? new AccessEndsBeforeToday() : null,
            [office],
            (state, now) => Decide(state, input, actor, office, now),
            cancellation
        );
    }

    internal static Decision Decide(
        AccessRequestState state,
        GrantAccessInput input,
        Actor actor,
        Guid office,
        DateTimeOffset now
    ) =>
        state switch
        {
            AccessRequestState.Asked asked when !actor.MayFacilitate(asked.Network) => new AccessRequestNotFound(),
            AccessRequestState.Waiting waiting => Decision.Accept(
                (input.Request, new AccessGranted(waiting.PersonId, actor.PersonId!.Value, office, input.ValidTo, now)),
                (
                    office,
                    new OfficeAppointed(
                        waiting.PersonId,
                        OfficeKind.Participant,
                        null,
                        null,
                        waiting.Network,
                        Norway.DayOf(now),
                        input.ValidTo
                    )
                )
            ),
            AccessRequestState.Granted => new AlreadyDone(),
            AccessRequestState.Declined => new AccessRequestAnswered(),
            _ => new AccessRequestNotFound(),
        };
}
