using Npgsql;

namespace Hub.Journeys.Items;

/// <summary>What stood in a journey at a time: one version of one thing.</summary>
public sealed record Item(Guid Id, Guid JourneyId, ItemKind Kind, ItemFields Fields, long Since);

/// <summary>What stands in journeys that the reader has been found to see, now or at any time.</summary>
public sealed class ItemList(NpgsqlDataSource database)
{
    /// <param name="sequence">The log's number up to which it is told; null: as it is now.</param>
    public async Task<ILookup<Guid, Item>> Of(
        IReadOnlyCollection<Guid> journeys,
        long? sequence,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ItemList>(sequence is null ? "ItemsNow" : "ItemsAt"))
            .With("journeys", journeys.Distinct().ToArray());
        if (sequence is { } at)
            command.With("sequence", (double)at);
        return (await command.ReadAll(Read, cancellation)).ToLookup(item => item.JourneyId);
    }

    /// <summary>The number of the last event of journeys that was recorded by then; 0 before the first.</summary>
    public async Task<long> SequenceAt(DateTimeOffset at, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ItemList>("SequenceAt"))
            .With("at", at.ToUniversalTime());
        return (long?)await command.ExecuteScalarAsync(cancellation) ?? 0;
    }

    /// <summary>The journeys of things that stand in one now.</summary>
    public async Task<IReadOnlyDictionary<Guid, Guid>> JourneysOf(
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ItemList>("JourneyOfItems"))
            .With("ids", ids.Distinct().ToArray());
        var rows = await command.ReadAll(row => (Id: row.GetGuid(0), Journey: row.GetGuid(1)), cancellation);
        return rows.ToDictionary(row => row.Id, row => row.Journey);
    }

    private static Item Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            Enum.Parse<ItemKind>(row.GetString(2)),
            ItemFields.Read(row.GetString(3)),
            row.GetInt64(4)
        );
}
