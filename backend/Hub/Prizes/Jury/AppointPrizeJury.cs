using Hub.EventStore;
using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Prizes.Rounds;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Prizes.Jury;

/// <param name="Round">The round of the prize.</param>
/// <param name="Members">Everybody in the jury; at most 20.</param>
/// <param name="Chair">The one of them who closes the judging and announces.</param>
public sealed record AppointPrizeJuryInput(
    [property: ID<PrizeRound>] Guid Round,
    [property: ID<Person>] IReadOnlyList<Guid> Members,
    [property: ID<Person>] Guid Chair,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class AppointPrizeJury
{
    public const int Most = 20;

    /// <summary>
    /// Says who judges a round and who leads them: all of them, each time. Once the judging is closed only another of
    /// them can become chair. For national leads.
    /// </summary>
    [GraphQLName("appointPrizeJury")]
    public static async Task<PrizeRoundPayload> Run(
        AppointPrizeJuryInput input,
        Actor actor,
        PersonList people,
        PrizeRoundList rounds,
        Commands commands,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        if (actor.HatToRunPrize() is not { } hat)
            return new(null, [new OnlyNationalLeadsRunThePrize()]);
        Guid[] members = [.. input.Members.Distinct()];
        if (
            members.Length is 0 or > Most
            || !members.Contains(input.Chair)
            || (await people.Find(members, cancellation)).Any(person => person is null)
        )
            return new(null, [new PrizeJuryInvalid(Most)]);
        var refusal = await commands.Decide<PrizeRoundState, AppointPrizeJuryInput>(
            input.Round,
            input,
            createdId: null,
            hat,
            state => Decide(state, members, input.Chair, commands.Now),
            cancellation
        );
        return refusal is null ? new(await rounds.Find(input.Round, actor, cancellation), null) : new(null, [refusal]);
    }

    internal static Decision Decide(PrizeRoundState state, Guid[] members, Guid chair, DateTimeOffset now)
    {
        if (state is not PrizeRoundState.Published round)
            return new PrizeRoundNotFound();
        if (round.Announced is not null)
            return new PrizeIsAnnounced();
        var areSame = members.ToHashSet().SetEquals(round.Jury);
        if (areSame && chair == round.Chair)
            return new AlreadyDone();
        if (round.IsClosed && !areSame)
            return new JudgingIsClosed();
        return new PrizeJuryAppointed(members, chair, [.. members.Where(member => !round.Jury.Contains(member))], now);
    }
}
