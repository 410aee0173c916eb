using System.Text.Json;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Prizes.Jury;

/// <summary>Points and conflicts of interest, as somebody may see them.</summary>
public sealed class JuryList(NpgsqlDataSource database)
{
    public async Task<IReadOnlyList<PrizeScore>> Scores(
        IReadOnlyList<Guid> rounds,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("ScoresOfRounds", rounds, sight).With("acts_for", sight.Municipalities);
        return await command.ReadAll(
            row => new PrizeScore(
                row.GetGuid(0),
                row.GetGuid(1),
                row.GetGuid(2),
                [
                    .. JsonSerializer
                        .Deserialize<Dictionary<Guid, int>>(row.GetString(3))!
                        .Select(one => new PrizeScorePoints(one.Key, one.Value)),
                ],
                row.StoredTextAt(4)
            ),
            cancellation
        );
    }

    public async Task<ILookup<Guid, PrizeConflict>> Conflicts(
        IReadOnlyList<Guid> rounds,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("ConflictsOfRounds", rounds, sight);
        var found = await command.ReadAll(
            row => new PrizeConflict(
                row.GetGuid(0),
                row.GetGuid(1),
                row.GetGuid(2),
                Enum.Parse<ConflictGround>(row.GetString(3)),
                row.StoredTextAt(4),
                row.InstantOrNull(7),
                row.StoredTextAt(8)
            ),
            cancellation
        );
        return found.ToLookup(conflict => conflict.NominationId);
    }

    /// <summary>Which of these the juror has given points.</summary>
    internal async Task<IReadOnlySet<Guid>> Scored(
        IReadOnlyCollection<Guid> nominations,
        Guid juror,
        CancellationToken cancellation
    )
    {
        if (nominations.Count == 0)
            return new HashSet<Guid>();
        await using var command = database
            .CreateCommand(SqlFile.Read<JuryList>("ScoredBy"))
            .With("nominations", nominations.ToArray())
            .With("juror", juror);
        return (await command.ReadAll(row => row.GetGuid(0), cancellation)).ToHashSet();
    }

    /// <summary>How many jurors have given points; nothing for those who are not in the jury.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> Counts(
        IReadOnlyList<Guid> rounds,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("CountScores", rounds, sight);
        return (
            await command.ReadAll(row => (Nomination: row.GetGuid(0), Count: row.GetInt32(1)), cancellation)
        ).ToDictionary(row => row.Nomination, row => row.Count);
    }

    private NpgsqlCommand Command(string name, IReadOnlyList<Guid> rounds, Sight sight) =>
        database.CreateCommand(SqlFile.Read<JuryList>(name)).With("rounds", rounds.Distinct().ToArray()).With(sight);
}
