using Hub.EventStore;
using Hub.GraphQL;
using Hub.Prizes.Nominations;
using Hub.Prizes.Rounds;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Prizes.Jury;

/// <param name="Nomination">The nomination.</param>
/// <param name="Why">How one is bound to it, in Markdown; the jury reads it.</param>
/// <param name="Language">The language of the text; without it, the viewer's own.</param>
public sealed record DeclareConflictInput(
    [property: ID<PrizeNomination>] Guid Nomination,
    [property: GraphQLType("Markdown")] string Why,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class DeclareConflict
{
    public const int LongestWhy = 1_000;

    /// <summary>
    /// Says that one should not judge a nomination, and why. What one has given it counts no more, and one sees nothing of
    /// its points. Who has given it no points may take it back. For the jury, until the judging is closed.
    /// </summary>
    [GraphQLName("declareConflict")]
    public static Task<PrizeNominationPayload> Run(
        DeclareConflictInput input,
        JuryCommands commands,
        CancellationToken cancellation
    ) =>
        commands.Do(
            input.Nomination,
            input,
            _ => TextLimits.CheckBody(input.Why, LongestWhy, "why"),
            (_, round, now) => Decide(round, input, commands.Actor, now),
            cancellation
        );

    internal static Decision Decide(
        PrizeRoundState.Published round,
        DeclareConflictInput input,
        Actor actor,
        DateTimeOffset now
    )
    {
        var juror = actor.PersonId!.Value;
        return Decision.Accept(
            (
                ScoreState.StreamOf(input.Nomination, juror),
                new ConflictDeclared(
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
