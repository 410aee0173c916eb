using System.Text.Json;
using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Prizes.Rounds;

/// <summary>Rounds of the prize, which everybody sees.</summary>
public sealed class PrizeRoundList(NpgsqlDataSource database) : IThings<PrizeRound>
{
    public Refusal NotFound { get; } = new PrizeRoundNotFound();

    public StreamId StreamOf(PrizeRound round) => round.Uuid;

    public async Task<IReadOnlyList<PrizeRound?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("FindPrizeRounds");
        return await command.ReadInOrder(ids, Read, round => round.Uuid, cancellation);
    }

    /// <summary>Of each thing the round that it stands in, in the same order: rounds are never taken away.</summary>
    public async Task<IReadOnlyList<PrizeRound>> Of(
        IReadOnlyList<Guid> rounds,
        Sight sight,
        CancellationToken cancellation
    ) =>
        [
            .. (await Find(rounds, sight, cancellation)).Select(round =>
                round ?? throw new InvalidOperationException("Something stands in a round that is not there.")
            ),
        ];

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<PrizeRound>> All(CancellationToken cancellation)
    {
        await using var command = Command("AllPrizeRounds");
        return await command.ReadAll(Read, cancellation);
    }

    private NpgsqlCommand Command(string name) => database.CreateCommand(SqlFile.Read<PrizeRoundList>(name));

    private static PrizeRound Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetInt32(1),
            row.GetString(2),
            PrizeNames.Of(row.StringOrNull(3), row.StringOrNull(4), row.StringOrNull(5)),
            row.StoredTextAt(6),
            row.GetFieldValue<DateOnly>(9),
            row.GetFieldValue<DateOnly>(10),
            row.GetFieldValue<DateOnly>(11),
            row.GetFieldValue<DateOnly>(12),
            row.GetFieldValue<DateOnly>(13),
            [.. PrizeNames.ReadCriteria(row.GetString(14))],
            row.GetFieldValue<Guid[]>(15),
            row.GuidOrNull(16),
            row.InstantOrNull(17),
            row.InstantOrNull(18),
            row.StoredTextAt(19),
            row.GetBoolean(22),
            row.GetInt64(23),
            row.Instant(24)
        );
}

/// <summary>Names that were given in one, two or three languages, as rows keep them.</summary>
internal static class PrizeNames
{
    private sealed record Row(Guid Id, string? Nb, string? Nn, string? En, int Weight);

    /// <summary>Whoever has no name in their own language reads one that there is; of an erased one, a dash.</summary>
    public static Names Of(string? nb, string? nn, string? en) => new(nb ?? nn ?? en ?? "—", nn, en);

    public static string? Kept(this IReadOnlyList<Text> names, Language language) =>
        names.FirstOrDefault(name => name.Language == language)?.Kept();

    public static string Write(IReadOnlyList<PrizeCriterionContent> criteria) =>
        JsonSerializer.Serialize(
            criteria.Select(one => new Row(
                one.Id,
                one.Names.Kept(Language.Nb),
                one.Names.Kept(Language.Nn),
                one.Names.Kept(Language.En),
                one.Weight
            ))
        );

    public static IEnumerable<PrizeCriterion> ReadCriteria(string json) =>
        JsonSerializer
            .Deserialize<Row[]>(json)!
            .Select(row => new PrizeCriterion(row.Id, Of(row.Nb, row.Nn, row.En), row.Weight));
}
