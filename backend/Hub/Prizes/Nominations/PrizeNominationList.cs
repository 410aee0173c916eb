using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Prizes.Nominations;

/// <summary>What stands nominated, for those who may see the experience.</summary>
public sealed class PrizeNominationList(NpgsqlDataSource database) : IThings<PrizeNomination>
{
    public Refusal NotFound { get; } = new PrizeNominationNotFound();

    public StreamId StreamOf(PrizeNomination nomination) => nomination.Uuid;

    public async Task<IReadOnlyList<PrizeNomination?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("FindNominations").With(sight);
        return await command.ReadInOrder(ids, Read, nomination => nomination.Uuid, cancellation);
    }

    public async Task<ILookup<Guid, PrizeNomination>> OfRounds(
        IReadOnlyList<Guid> rounds,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("NominationsOfRounds")
            .With("rounds", rounds.Distinct().ToArray())
            .With(sight);
        return (await command.ReadAll(Read, cancellation)).ToLookup(nomination => nomination.RoundId);
    }

    /// <summary>All that stand in a round, whoever may see them: for rules, never to be shown.</summary>
    internal async Task<IReadOnlyList<PrizeNomination>> AllOf(Guid round, CancellationToken cancellation)
    {
        await using var command = Command("AllNominations").With("round", round);
        return await command.ReadAll(Read, cancellation);
    }

    public async Task<ILookup<Guid, PrizeNomination>> OfExperiences(
        IReadOnlyList<Guid> experiences,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("NominationsOfExperiences")
            .With("experiences", experiences.Distinct().ToArray())
            .With(sight);
        return (await command.ReadAll(Read, cancellation)).ToLookup(nomination => nomination.ExperienceId);
    }

    private NpgsqlCommand Command(string name) => database.CreateCommand(SqlFile.Read<PrizeNominationList>(name));

    private static PrizeNomination Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetGuid(2),
            row.GetString(3),
            row.GetGuid(4),
            row.StringOrNull(5),
            row.StoredTextAt(6)!,
            row.Instant(9),
            row.GetBoolean(10),
            row.GetInt64(11)
        );
}
