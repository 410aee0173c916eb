using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Tours.Tours;

/// <summary>Stops of published tours. Everybody sees them; commands on one are decided on its tour's stream.</summary>
public sealed class StopList(NpgsqlDataSource database) : IThings<Stop>
{
    public Refusal NotFound { get; } = new StopNotFound();

    public StreamId StreamOf(Stop stop) => stop.TourId;

    public Task<IReadOnlyList<Stop?>> Find(IReadOnlyList<Guid> ids, Sight sight, CancellationToken cancellation) =>
        Find(ids, cancellation);

    public async Task<IReadOnlyList<Stop?>> Find(IReadOnlyList<Guid> ids, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<StopList>("FindStops"));
        return await command.ReadInOrder(ids, Read, stop => stop.Uuid, cancellation);
    }

    /// <summary>Each tour's, in their order.</summary>
    public async Task<ILookup<Guid, Stop>> OfTours(IReadOnlyList<Guid> tours, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<StopList>("StopsOfTours"))
            .With("wanted", tours.Distinct().ToArray());
        return (await command.ReadAll(Read, cancellation)).ToLookup(stop => stop.TourId);
    }

    /// <summary>Those of the tours of any of the networks, the earliest first.</summary>
    public async Task<List<Stop>> OfNetworks(IEnumerable<string> networks, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<StopList>("StopsOfNetworks"))
            .With("wanted", networks.Distinct().ToArray());
        return await command.ReadAll(Read, cancellation);
    }

    private static Stop Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetInt32(2),
            row.StringOrNull(3),
            row.StringOrNull(4),
            Languages.Parse(row.GetString(5)),
            row.StringOrNull(6),
            row.StringOrNull(7),
            row.DayOrNull(8),
            row.DayOrNull(9),
            row.StringOrNull(10),
            row.GetBoolean(11),
            row.TimeOrNull(12),
            row.TimeOrNull(13),
            row.GetString(14),
            row.InstantOrNull(15),
            row.InstantOrNull(16),
            row.StringOrNull(17),
            row.StringOrNull(18),
            row.StringOrNull(19) is { } attendance ? Enum.Parse<AttendanceMode>(attendance) : null,
            row.StringOrNull(20),
            Enum.Parse<LinkAudience>(row.GetString(21)),
            row.NumberOrNull(22),
            row.DayOrNull(23),
            row.TimeOrNull(24),
            row.InstantOrNull(25),
            row.StringOrNull(26),
            ProgrammeJson.Read(row.GetString(27)),
            Enum.Parse<StopStatus>(row.GetString(28)),
            Languages.Parse(row.GetString(29)),
            row.StringOrNull(30),
            row.StringOrNull(31),
            row.InstantOrNull(32),
            row.GetString(33),
            row.StringOrNull(34),
            row.GetFieldValue<string[]>(35),
            row.GetFieldValue<Guid[]>(36),
            row.GetBoolean(37),
            row.GetInt64(38)
        );
}
