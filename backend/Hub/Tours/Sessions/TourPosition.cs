using Hub.GraphQL;
using Hub.Networks.Members;
using Hub.Tours.Tours;
using Npgsql;

namespace Hub.Tours.Sessions;

/// <summary>Where a tour is now: the stop whose session is live. Everybody sees it, as the tour itself.</summary>
public sealed class TourPosition(NpgsqlDataSource database)
{
    /// <summary>One answer per tour, in the same order; null for a tour that is nowhere just now.</summary>
    public async Task<IReadOnlyList<Guid?>> Find(IReadOnlyList<Guid> tours, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<TourPosition>("LiveStops"))
            .With("tours", tours.Distinct().ToArray());
        var rows = await command.ReadAll(row => (Tour: row.GetGuid(0), Stop: row.GetGuid(1)), cancellation);
        var live = rows.ToDictionary(row => row.Tour, row => row.Stop);
        return [.. tours.Select(tour => live.TryGetValue(tour, out var stop) ? (Guid?)stop : null)];
    }

    /// <summary>The stops of each tour whose sessions are over, in the order in which they ended.</summary>
    public async Task<ILookup<Guid, Guid>> Visited(IReadOnlyList<Guid> tours, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<TourPosition>("VisitedStops"))
            .With("tours", tours.Distinct().ToArray());
        var rows = await command.ReadAll(row => (Tour: row.GetGuid(0), Stop: row.GetGuid(1)), cancellation);
        return rows.ToLookup(row => row.Tour, row => row.Stop);
    }

    /// <summary>The data of the tour channel's signal <c>position</c>.</summary>
    internal async Task<ReadOnlyMemory<byte>?> Render(Guid tour, CancellationToken cancellation)
    {
        var stop = (await Find([tour], cancellation))[0];
        var visited = (await Visited([tour], cancellation))[tour];
        return LiveJson.Write(json =>
        {
            if (stop is { } live)
                json.WriteString("liveStop"u8, live);
            else
                json.WriteNull("liveStop"u8);
            json.WriteStartArray("visitedStops"u8);
            foreach (var one in visited)
                json.WriteStringValue(one);
            json.WriteEndArray();
        });
    }
}

[ObjectType<Tour>]
public static class TourLiveStop
{
    /// <summary>The stop whose session is live now, which is where the tour is; null where none is.</summary>
    public static async Task<IReadOnlyList<Stop?>> LiveStop(
        [Parent] IReadOnlyList<Tour> tours,
        TourPosition positions,
        StopList stops,
        CancellationToken cancellation
    )
    {
        var live = await positions.Find([.. tours.Select(tour => tour.Uuid)], cancellation);
        var found = await stops.Find([.. live.OfType<Guid>()], cancellation);
        var next = 0;
        return [.. live.Select(stop => stop is null ? null : found[next++])];
    }

    /// <summary>The UUIDs of the stops whose sessions are over, in the order in which they ended.</summary>
    [ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<IReadOnlyList<Guid>>> VisitedStops(
        [Parent] IReadOnlyList<Tour> tours,
        TourPosition positions,
        CancellationToken cancellation
    )
    {
        var visited = await positions.Visited([.. tours.Select(tour => tour.Uuid)], cancellation);
        return [.. tours.Select(tour => visited[tour.Uuid].ToArray())];
    }
}
