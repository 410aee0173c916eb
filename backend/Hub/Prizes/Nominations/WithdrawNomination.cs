using Hub.EventStore;
using Hub.GraphQL;
using Hub.Prizes.Rounds;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Prizes.Nominations;

/// <param name="Nomination">The nomination.</param>
public sealed record WithdrawNominationInput([property: ID<PrizeNomination>] Guid Nomination, Guid? CommandId = null)
    : ICommandInput;

/// <param name="Withdrawn">The UUID of what was taken back.</param>
public sealed record WithdrawNominationPayload(Guid? Withdrawn, IReadOnlyList<IError>? Errors);

[MutationType]
public static class WithdrawNomination
{
    /// <summary>Takes one's nomination back while the round takes nominations. It may be nominated again.</summary>
    [GraphQLName("withdrawNomination")]
    public static async Task<WithdrawNominationPayload> Run(
        WithdrawNominationInput input,
        Actor actor,
        Commands commands,
        PrizeNominationList nominations,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        if (await nominations.Find(input.Nomination, actor, cancellation) is not { } nomination)
            return new(null, [new PrizeNominationNotFound()]);
        var refusal = await commands.Decide(
            [input.Nomination, nomination.RoundId],
            input,
            actor.Offices.Select(office => office.Hat).FirstOrDefault(hat => hat.Key == nomination.ActingFor),
            states =>
                Decide(
                    states.Of<NominationState>(input.Nomination),
                    states.Of<PrizeRoundState>(nomination.RoundId),
                    input,
                    actor,
                    commands.Now
                ),
            cancellation
        );
        return refusal is null ? new(input.Nomination, null) : new(null, [refusal]);
    }

    internal static Decision Decide(
        NominationState state,
        PrizeRoundState round,
        WithdrawNominationInput input,
        Actor actor,
        DateTimeOffset now
    ) =>
        state is not NominationState.Nominated nominated ? new PrizeNominationNotFound()
        : nominated.AuthorId != actor.PersonId ? new NominationNotYours()
        : Eligibility.WhyNotOpen(round, now) is { } refusal ? refusal
        : Decision.Accept((input.Nomination, new NominationWithdrawn(now)));
}
