using Hub.EventStore;
using Hub.GraphQL;
using Hub.Prizes.Nominations;
using Hub.Prizes.Rounds;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Time;

namespace Hub.Prizes.Jury;

/// <param name="Round">The round of the prize.</param>
public sealed record ClosePrizeJudgingInput([property: ID<PrizeRound>] Guid Round, Guid? CommandId = null)
    : ICommandInput;

[MutationType]
public static class ClosePrizeJudging
{
    /// <summary>
    /// Closes the judging: nobody gives points any more, and the jury sees them with their mean. It cannot be undone. For
    /// the jury's chair, from the first day of judging.
    /// </summary>
    [GraphQLName("closePrizeJudging")]
    public static async Task<PrizeRoundPayload> Run(
        ClosePrizeJudgingInput input,
        Actor actor,
        IActors actors,
        PrizeRoundList rounds,
        PrizeNominationList nominations,
        Commands commands,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        var standing = await nominations.AllOf(input.Round, cancellation);
        var jury = (await rounds.Find(input.Round, actor, cancellation))?.JuryIds ?? [];
        var found = new List<PrizeConflictFound>();
        foreach (var juror in jury)
        {
            // Offices as they are at this moment: somebody may have come into a municipality since they judged.
            var now = await actors.FindNow(juror, cancellation);
            found.AddRange(
                from nomination in standing
                let ground = Conflicts.Of(now, nomination)
                where ground is not null
                select new PrizeConflictFound(nomination.Uuid, juror, ground.Value)
            );
        }
        var refusal = await commands.Decide<PrizeRoundState, ClosePrizeJudgingInput>(
            input.Round,
            input,
            createdId: null,
            actor.Offices.Select(office => office.Hat).FirstOrDefault(),
            state => Decide(state, jury, found, actor, commands.Now),
            cancellation
        );
        return refusal is null ? new(await rounds.Find(input.Round, actor, cancellation), null) : new(null, [refusal]);
    }

    internal static Decision Decide(
        PrizeRoundState state,
        IReadOnlyList<Guid> jury,
        IReadOnlyList<PrizeConflictFound> found,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (state is not PrizeRoundState.Published round)
            return new PrizeRoundNotFound();
        if (round.Chair is null || round.Chair != actor.PersonId)
            return new NotTheChair();
        if (round.IsClosed)
            return new AlreadyDone();
        if (Norway.DayOf(now) < round.Round.Days.JudgeFrom)
            return new JudgingNotOpen(round.Round.Days.JudgeFrom);
        // The jury was changed since conflicts were looked for.
        if (!round.Jury.SequenceEqual(jury))
            return new TryAgain();
        return new PrizeJudgingClosed(found, round.Jury, actor.PersonId!.Value, now);
    }
}
