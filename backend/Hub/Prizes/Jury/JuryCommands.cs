using Hub.EventStore;
using Hub.Prizes.Nominations;
using Hub.Prizes.Rounds;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Time;

namespace Hub.Prizes.Jury;

/// <summary>
/// What a juror does with a nomination: found as they may see it, decided with its round, so that nothing is given that
/// the closing does not know of.
/// </summary>
public sealed class JuryCommands(Actor actor, Commands commands, PrizeNominationList nominations)
{
    public Actor Actor => actor;

    /// <param name="hasDeclared">True: for a juror who has declared a conflict of interest, and for no other.</param>
    internal async Task<PrizeNominationPayload> Do<TInput>(
        Guid id,
        TInput input,
        Func<PrizeRoundState.Published, Refusal?> check,
        Func<ScoreState, PrizeRoundState.Published, DateTimeOffset, Decision> decide,
        CancellationToken cancellation,
        bool hasDeclared = false
    )
        where TInput : ICommandInput
    {
        if (actor.PersonId is not { } juror)
            return new(null, [new SignInRequired()]);
        if (await nominations.Find(id, actor, cancellation) is not { } nomination)
            return new(null, [new PrizeNominationNotFound()]);
        var (score, round) = (ScoreState.StreamOf(id, juror), nomination.RoundId);
        var refusal = await commands.Decide(
            [score, id, round],
            input,
            actor.Offices.Select(office => office.Hat).FirstOrDefault(),
            states =>
                Decide(
                    states.Of<NominationState>(id),
                    states.Of<ScoreState>(score),
                    states.Of<PrizeRoundState>(round),
                    nomination.ActingFor,
                    actor,
                    commands.Now,
                    hasDeclared,
                    check,
                    (given, published) => decide(given, published, commands.Now)
                ),
            cancellation
        );
        return refusal is null ? new(await nominations.Find(id, actor, cancellation), null) : new(null, [refusal]);
    }

    internal static Decision Decide(
        NominationState nomination,
        ScoreState score,
        PrizeRoundState state,
        string? nominatedBy,
        Actor actor,
        DateTimeOffset now,
        bool hasDeclared,
        Func<PrizeRoundState.Published, Refusal?> check,
        Func<ScoreState, PrizeRoundState.Published, Decision> decide
    )
    {
        if (nomination is not NominationState.Nominated nominated || state is not PrizeRoundState.Published round)
            return new PrizeNominationNotFound();
        if (WhyNotJudging(round, actor, now) is { } refusal)
            return refusal;
        if (Conflicts.Of(actor, nominated, nominatedBy) is not null || score.HasConflict != hasDeclared)
            return hasDeclared ? new NoConflictDeclared() : new PrizeConflictOfInterest();
        return check(round) is { } wrong ? wrong : decide(score, round);
    }

    /// <summary>Null for the jury on the days on which it judges, until its chair has closed.</summary>
    private static Refusal? WhyNotJudging(PrizeRoundState.Published round, Actor actor, DateTimeOffset now)
    {
        var (days, today) = (round.Round.Days, Norway.DayOf(now));
        return actor.PersonId is not { } person || !round.Jury.Contains(person) ? new NotInTheJury()
            : round.IsClosed ? new JudgingIsClosed()
            : today < days.JudgeFrom ? new JudgingNotOpen(days.JudgeFrom)
            : today > days.JudgeTo ? new JudgingIsOver(days.JudgeTo)
            : null;
    }
}
