using Npgsql;

namespace Hub.EventStore.Drill;

/// <summary>Holds answers that writers got against the log.</summary>
public static class LogCheck
{
    /// <summary>Acknowledged commands that are not there, refused ones that are, and streams with holes.</summary>
    public static async Task<List<string>> Faults(
        NpgsqlDataSource source,
        IReadOnlyDictionary<Guid, long> acknowledged,
        IReadOnlyCollection<Guid> refused
    )
    {
        var ids = await Read<Guid>(source, "select id from hub.mt_events");
        var there = ids.ToHashSet();
        List<string> faults =
        [
            .. acknowledged
                .Where(each => !there.Contains(FirstEvent(each.Key)))
                .Select(each => $"acknowledged as {each.Value} and lost: {each.Key}"),
            .. refused.Where(each => there.Contains(FirstEvent(each))).Select(each => $"refused and there: {each}"),
        ];
        foreach (var stream in await Read<Guid>(source, BrokenStreams))
            faults.Add($"stream with a hole: {stream}");
        return faults;
    }

    /// <summary>What a follower from the beginning skips or reorders.</summary>
    public static async Task<List<string>> OrderFaults(IEventStore store, NpgsqlDataSource source)
    {
        var expected = await Read<long>(source, "select seq_id from hub.mt_events order by seq_id");
        var faults = new List<string>();
        var index = 0;
        await foreach (var recorded in store.Follow(0))
        {
            if (recorded.Sequence != expected[index])
                faults.Add($"the follower showed {recorded.Sequence} where {expected[index]} was due");
            if (++index == expected.Count)
                break;
        }
        foreach (var hole in await Read<long>(source, UnrecordedHoles))
            faults.Add($"unrecorded hole before {hole}");
        return faults;
    }

    public static async Task<long> Count(NpgsqlDataSource source) =>
        (await Read<long>(source, "select count(*) from hub.mt_events"))[0];

    public static async Task<string> Settings(NpgsqlDataSource source) =>
        string.Join(
            ", ",
            await Read<string>(
                source,
                """
                select name || ' = ' || setting
                from pg_settings
                where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'wal_sync_method')
                order by name
                """
            )
        );

    private const string BrokenStreams = """
        select s.id
        from hub.mt_streams s left join hub.mt_events e on e.stream_id = s.id
        group by s.id, s.version
        having s.version is distinct from count(e.*) or s.version is distinct from max(e.version)
        """;

    private const string UnrecordedHoles = """
        select seq_id
        from (select seq_id, lag(seq_id, 1, 0::bigint) over (order by seq_id) as previous from hub.mt_events) n
        where seq_id > previous + 1
          and not exists (
              select from hub.mt_high_water_skips
              where starting_sequence <= previous + 1 and ending_sequence >= seq_id - 1)
        """;

    private static Guid FirstEvent(Guid command) => Uuid5.Create(command, "0");

    private static async Task<List<T>> Read<T>(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<T>();
        while (await reader.ReadAsync())
            values.Add(reader.GetFieldValue<T>(0));
        return values;
    }
}
