using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Tours.Documents;

/// <summary>Documents of published stops. Everybody sees them.</summary>
public sealed class StopDocumentList(NpgsqlDataSource database) : IThings<StopDocument>
{
    public Refusal NotFound { get; } = new StopDocumentNotFound();

    public StreamId StreamOf(StopDocument thing) => thing.Uuid;

    public async Task<IReadOnlyList<StopDocument?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database.CreateCommand(SqlFile.Read<StopDocumentList>("FindStopDocuments"));
        return await command.ReadInOrder(ids, Read, document => document.Uuid, cancellation);
    }

    /// <summary>Each stop's, in the order in which they were added.</summary>
    public async Task<ILookup<Guid, StopDocument>> Of(IReadOnlyList<Guid> stops, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<StopDocumentList>("DocumentsOfStops"))
            .With("stops", stops.Distinct().ToArray());
        return (await command.ReadAll(Read, cancellation)).ToLookup(document => document.StopId);
    }

    private static StopDocument Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetString(2),
            Languages.Parse(row.GetString(3)),
            row.StringOrNull(4),
            row.Instant(5),
            row.GetInt64(6)
        );
}
