using Hub.EventStore;
using Hub.GraphQL;
using Hub.Prizes.Nominations;
using Hub.Prizes.Rounds;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Prizes.Jury;

/// <summary>Points for one criterion.</summary>
/// <param name="Criterion">The criterion's UUID.</param>
/// <param name="Points">From 0 to 10.</param>
public sealed record PrizePointsInput(Guid Criterion, int Points);

/// <param name="Nomination">The nomination.</param>
/// <param name="Points">All that one gives, in the place of what one gave before; a criterion may be left out.</param>
/// <param name="Comment">What one thinks, in Markdown, for the jury; may be left out.</param>
/// <param name="Language">The language of the comment; without it, the viewer's own.</param>
public sealed record ScoreNominationInput(
    [property: ID<PrizeNomination>] Guid Nomination,
    IReadOnlyList<PrizePointsInput> Points,
    [property: GraphQLType("Markdown")] string? Comment = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class ScoreNomination
{
    public const int HighestPoints = 10;
    public const int LongestComment = 2_000;

    /// <summary>
    /// Gives a nomination points, or others than before. Nobody else sees them until the judging is closed. For the jury;
    /// nobody judges what is their municipality's, or what they or their municipality nominated.
    /// </summary>
    [GraphQLName("scoreNomination")]
    public static Task<PrizeNominationPayload> Run(
        ScoreNominationInput input,
        JuryCommands commands,
        CancellationToken cancellation
    ) =>
        commands.Do(
            input.Nomination,
            input,
            round => Check(input, round),
            (score, round, now) => Decide(score, round, input, commands.Actor, now),
            cancellation
        );

    internal static Refusal? Check(ScoreNominationInput input, PrizeRoundState.Published round)
    {
        var known = round.Round.Criteria.Select(one => one.Id).ToHashSet();
        if (
            input.Points.Count == 0
            || input.Points.DistinctBy(one => one.Criterion).Count() < input.Points.Count
            || input.Points.Any(one => one.Points is < 0 or > HighestPoints || !known.Contains(one.Criterion))
        )
            return new PrizePointsInvalid(HighestPoints);
        return TextLimits.CheckOptional(input.Comment, LongestComment, "comment");
    }

    internal static Decision Decide(
        ScoreState score,
        PrizeRoundState.Published round,
        ScoreNominationInput input,
        Actor actor,
        DateTimeOffset now
    )
    {
        var juror = actor.PersonId!.Value;
        var points = input.Points.Select(one => new PrizePoints(one.Criterion, one.Points)).ToArray();
        var comment = actor.Writes(input.Comment, input.Language);
        if (score.Given is { } before && before.Comment == comment && before.Points.SequenceEqual(points))
            return new AlreadyDone();
        var stream = ScoreState.StreamOf(input.Nomination, juror);
        var roundId = PrizeRoundState.StreamOf(round.Round.Year).Value;
        return Decision.Accept((stream, new NominationScored(roundId, input.Nomination, juror, points, comment, now)));
    }
}
