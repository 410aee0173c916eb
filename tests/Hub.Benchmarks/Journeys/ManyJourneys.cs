using Hub.Journeys.Journeys;
using Hub.Shared.Database;
using Npgsql;

namespace Hub.Benchmarks.Journeys;

/// <summary>Rows as five years of events leave them, written past the log: what is measured only reads them.</summary>
internal static class ManyJourneys
{
    private const string Programme = "bo-trygt-hjemme";
    private static string[] numbers = [];

    // The samples' journeys make room, too.
    private const string Room = """
        delete from hub_read.journey_history;
        delete from hub_read.journey_items;
        delete from hub_read.journeys;
        drop index hub_read.journey_items_at;
        """;

    // Goal 1 to 10, measure 11 to 210; each measure has thirty versions, spread over the log.
    private const string Items = """
        insert into hub_read.journey_items (
            id, from_seq, to_seq, journey_id, lane, kind, parent_id, rank, weight, status, percent, due_on, fields
        )
        select
            md5(j.id::text || n)::uuid, v * 80000 + j.place * 211 + n + 1,
            case when v = 29 or n <= 10 then 9223372036854775807 else (v + 1) * 80000 + j.place * 211 + n + 1 end,
            j.id, j.lane, case when n = 0 then 'Journey' when n <= 10 then 'Goal' else 'Measure' end,
            case when n > 10 then md5(j.id::text || 1 + n % 10)::uuid end, n, null,
            case when n = 0 then 'measures' when n > 10 then (array['PLANNED', 'STARTED', 'DONE'])[1 + (n + v) % 3] end,
            case when n > 10 then (n + v) % 3 * 50 end, case when n > 10 then date '2026-01-01' + n end,
            jsonb_build_object(
                'title', jsonb_build_object('language', 'nb', 'markdown', 'Et tiltak som mange har ' || n, 'sequence', 1),
                'parent', case when n > 10 then md5(j.id::text || 1 + n % 10)::uuid end, 'rank', n,
                'status', case when n = 0 then 'measures' when n > 10 then (array['PLANNED', 'STARTED', 'DONE'])[1 + (n + v) % 3] end,
                'percent', case when n > 10 then (n + v) % 3 * 50 end, 'version', v + 1
            )
        from
            unnest(@ids, @lanes) with ordinality as j (id, lane, place)
            cross join generate_series(0, 210) as n
            cross join lateral generate_series(0, case when n <= 10 then 0 else 29 end) as v
        order by v
        """;

    private const string Rest = """
        create index journey_items_at on hub_read.journey_items using gist (
            box(point(lane, from_seq), point(lane, to_seq - 1))
        );
        insert into hub_read.journey_history (sequence, recorded_at, journey_id, item_id, kind, what)
        select from_seq, now() - interval '5 years' * (1 - from_seq / 2500000.0), journey_id, id, kind, 'measure_status_set'
        from hub_read.journey_items;
        """;

    public static async Task<long> Write(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var areas = source.CreateCommand(
            "select data ->> 'number' from hub_rows.reference_data where kind = 'municipality' order by 1"
        );
        numbers = [.. await areas.ReadAll(row => row.GetString(0), CancellationToken.None)];
        var ids = numbers.Select(number => Journey.IdOf(number, Programme)).ToArray();
        var lanes = ids.Select(Journey.LaneOf).ToArray();
        await Do(source, Room);
        await using var journeys = source
            .CreateCommand(
                "insert into hub_read.journeys select id, lane, number, @programme, true, false, now() from unnest(@ids, @lanes, @numbers) as j (id, lane, number) on conflict do nothing"
            )
            .With("ids", ids)
            .With("lanes", lanes)
            .With("numbers", numbers)
            .With("programme", Programme);
        await journeys.ExecuteNonQueryAsync();
        await using var items = source.CreateCommand(Items).With("ids", ids).With("lanes", lanes);
        items.CommandTimeout = 0;
        var written = await items.ExecuteNonQueryAsync();
        await Do(source, Rest);
        await Do(source, "vacuum analyze hub_read.journey_items");
        await Do(source, "vacuum analyze hub_read.journey_history");
        return written;
    }

    public static Guid[] OfCounty(string county) =>
        [
            .. numbers
                .Where(number => number.StartsWith(county, StringComparison.Ordinal))
                .Select(number => Journey.IdOf(number, Programme)),
        ];

    private static async Task Do(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
