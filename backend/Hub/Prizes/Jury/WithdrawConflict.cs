using Hub.EventStore;
using Hub.GraphQL;
using Hub.Prizes.Nominations;
using Hub.Prizes.Rounds;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Prizes.Jury;

/// <param name="Nomination">The nomination.</param>
/// <param name="Why">Why one judges it after all, in Markdown; the jury reads it beside what one declared.</param>
/// <param name="Language">The language of the text; without it, the viewer's own.</param>
public sealed record WithdrawConflictInput(
    [property: ID<PrizeNomination>] Guid Nomination,
    [property: GraphQLType("Markdown")] string Why,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class WithdrawConflict
{
    /// <summary>
    /// Takes back that one has a conflict of interest, and says why; one judges the nomination then. For who declared it
    /// and had given no points, until the judging is closed. Both are kept and the jury reads them.
    /// </summary>
    /// <remarks>
    /// Declaring is one click on one of many nominations, so that a mistake has to be mended, or the nomination is judged
    /// by one less for it. Who had given points first is another thing: those were given by somebody who then held
    /// themselves to be bound, and a way back would be a way to make them count. Nothing is learnt meanwhile that others
    /// do not know: nobody sees points before the closing.
    /// </remarks>
    [GraphQLName("withdrawConflict")]
    public static Task<PrizeNominationPayload> Run(
        WithdrawConflictInput input,
        JuryCommands commands,
        CancellationToken cancellation
    ) =>
        commands.Do(
            input.Nomination,
            input,
            _ => TextLimits.CheckBody(input.Why, DeclareConflict.LongestWhy, "why"),
            (score, round, now) => Decide(score, round, input, commands.Actor, now),
            cancellation,
            hasDeclared: true
        );

    internal static Decision Decide(
        ScoreState score,
        PrizeRoundState.Published round,
        WithdrawConflictInput input,
        Actor actor,
        DateTimeOffset now
    )
    {
        if (score.Given is not null)
            return new ConflictAfterPoints();
        var juror = actor.PersonId!.Value;
        return Decision.Accept(
            (
                ScoreState.StreamOf(input.Nomination, juror),
                new ConflictWithdrawn(
                    PrizeRoundState.StreamOf(round.Round.Year).Value,
                    input.Nomination,
                    juror,
                    actor.Writes(input.Why, input.Language)!,
                    now
                )
            )
        );
    }
}
