using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Tours.Tours;

/// <summary>Published tours. Everybody sees them, so what a reader may see does not matter here.</summary>
public sealed class TourList(NpgsqlDataSource database) : IThings<Tour>
{
    public Refusal NotFound { get; } = new TourNotFound();

    public StreamId StreamOf(Tour tour) => tour.Uuid;

    public Task<IReadOnlyList<Tour?>> Find(IReadOnlyList<Guid> ids, Sight sight, CancellationToken cancellation) =>
        Find(ids, cancellation);

    public async Task<IReadOnlyList<Tour?>> Find(IReadOnlyList<Guid> ids, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<TourList>("FindTours"));
        return await command.ReadInOrder(ids, Read, tour => tour.Uuid, cancellation);
    }

    /// <summary>Those of any of the networks, the newest first.</summary>
    public Task<List<Tour>> OfNetworks(IEnumerable<string> networks, CancellationToken cancellation) =>
        Those("ToursOfNetworks", networks, cancellation);

    public Task<List<Tour>> OfProgrammes(IEnumerable<string> programmes, CancellationToken cancellation) =>
        Those("ToursOfProgrammes", programmes, cancellation);

    /// <summary>The public change log of each tour, the newest line first.</summary>
    public async Task<ILookup<Guid, TourVersion>> Versions(IReadOnlyList<Guid> tours, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<TourList>("TourVersions"))
            .With("wanted", tours.Distinct().ToArray());
        var lines = await command.ReadAll(
            row => new TourVersion(
                row.GetGuid(0),
                row.GetInt32(1),
                Enum.Parse<TourVersionKind>(row.GetString(2)),
                row.GuidOrNull(3),
                row.StringOrNull(4),
                Languages.Parse(row.GetString(5)),
                row.StringOrNull(6),
                row.Instant(7)
            ),
            cancellation
        );
        return lines.ToLookup(line => line.TourId);
    }

    private async Task<List<Tour>> Those(string sql, IEnumerable<string> wanted, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<TourList>(sql))
            .With("wanted", wanted.Distinct().ToArray());
        return await command.ReadAll(Read, cancellation);
    }

    private static Tour Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetString(1),
            Languages.Parse(row.GetString(2)),
            row.StringOrNull(3),
            row.StringOrNull(4),
            row.StringOrNull(5),
            row.GetString(6),
            row.StringOrNull(7),
            row.GetFieldValue<string[]>(8),
            row.GetFieldValue<string[]>(9),
            row.GetFieldValue<string[]>(10),
            row.GetFieldValue<Guid[]>(11),
            row.StringOrNull(12),
            row.GetFieldValue<string[]>(13),
            row.GetFieldValue<string[]>(14),
            row.NumberOrNull(15),
            row.NumberOrNull(16),
            row.GetBoolean(17),
            row.GetBoolean(18),
            row.Instant(19),
            row.Instant(20),
            row.GetInt32(21),
            row.GetInt64(22)
        );
}
