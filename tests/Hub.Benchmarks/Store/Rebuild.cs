using System.Diagnostics;
using System.Globalization;
using Hub.EventStore;
using Npgsql;
using NpgsqlTypes;

namespace Hub.Benchmarks.Store;

/// <summary>A followed read model made anew from the log and put in place, against COPY of the same rows into such a table.</summary>
internal static class Rebuild
{
    private const int Events = 300_000;
    private const string Columns = "id, author_id, body, language, sequence";

    public static async Task Run(BenchmarkDatabase database, Turns turns)
    {
        var owner = database.Owner;
        await Fill(owner);
        var options = new EventStoreOptions();
        options.RegisterEvents(typeof(PostWritten));
        var models = new ReadModels(database.OwnerConnectionString, options, followed: [new Documents()]);
        var rows = await Rows(owner);

        await models.Rebuild(); // the first warms up
        await Copy(owner, rows);
        var pairs = new List<(double Ours, double Peer)>();
        for (var turn = 0; turn < Math.Min(turns.Rounds, 3); turn++)
        {
            var rebuilt = (await models.Rebuild())[0];
            pairs.Add(
                (rebuilt.Events / rebuilt.Took.TotalSeconds, rows.Count / (await Copy(owner, rows)).TotalSeconds)
            );
        }
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"rebuild of a followed read model of {rows.Count} rows, against COPY of the same rows: {Rounds.Median(pairs.Select(pair => pair.Ours / pair.Peer)):0.00} x (must reach 0.3); {Rounds.Median(pairs.Select(pair => pair.Ours)):0} against {Rounds.Median(pairs.Select(pair => pair.Peer)):0} rows a second; ratios {string.Join(' ', pairs.Select(pair => $"{pair.Ours / pair.Peer:0.00}"))}"
            )
        );
    }

    private static async Task Fill(NpgsqlDataSource owner)
    {
        await using var fill = owner.CreateCommand(
            $"""
            set role hub_owner;
            create table hub_read.documents (
                id uuid primary key, author_id uuid not null, body text not null, language integer not null, sequence bigint not null);
            create index documents_of_author on hub_read.documents (author_id);
            reset role;
            create temporary table filled as
            select number, gen_random_uuid() as stream from generate_series(1, {Events}) as number;
            insert into hub.mt_streams (id, version) select stream, 1 from filled;
            insert into hub.mt_events (seq_id, id, stream_id, version, data, type, mt_dotnet_type, user_name)
            select nextval('hub.mt_events_sequence'), gen_random_uuid(), stream, 1,
                jsonb_build_object('PostId', stream, 'AuthorId', gen_random_uuid(), 'Body', '{PostWritten.Next().Body}', 'Language', 1),
                'post_written', 'Hub.Benchmarks.Store.PostWritten, Hub.Benchmarks', gen_random_uuid()::text
            from filled
            order by number;
            analyze hub.mt_events
            """
        );
        fill.CommandTimeout = 600;
        await fill.ExecuteNonQueryAsync();
    }

    private static async Task<List<(Guid Id, Guid Author, string Body, int Language, long Sequence)>> Rows(
        NpgsqlDataSource owner
    )
    {
        await using var command = owner.CreateCommand(
            "select id, (data ->> 'AuthorId')::uuid, data ->> 'Body', 1, seq_id from hub.mt_events order by seq_id"
        );
        command.CommandTimeout = 600;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(Guid, Guid, string, int, long)>(Events);
        while (await reader.ReadAsync())
            rows.Add(
                (reader.GetGuid(0), reader.GetGuid(1), reader.GetString(2), reader.GetInt32(3), reader.GetInt64(4))
            );
        return rows;
    }

    private static async Task<TimeSpan> Copy(
        NpgsqlDataSource owner,
        List<(Guid Id, Guid Author, string Body, int Language, long Sequence)> rows
    )
    {
        await using var connection = await owner.OpenConnectionAsync();
        await using var table = new NpgsqlCommand(
            "drop table if exists copied; create table copied (like hub_read.documents including all)",
            connection
        );
        await table.ExecuteNonQueryAsync();
        var began = Stopwatch.GetTimestamp();
        await using (
            var import = await connection.BeginBinaryImportAsync($"copy copied ({Columns}) from stdin (format binary)")
        )
        {
            foreach (var row in rows)
            {
                await import.StartRowAsync();
                await import.WriteAsync(row.Id, NpgsqlDbType.Uuid);
                await import.WriteAsync(row.Author, NpgsqlDbType.Uuid);
                await import.WriteAsync(row.Body, NpgsqlDbType.Text);
                await import.WriteAsync(row.Language, NpgsqlDbType.Integer);
                await import.WriteAsync(row.Sequence, NpgsqlDbType.Bigint);
            }
            await import.CompleteAsync();
        }
        return Stopwatch.GetElapsedTime(began);
    }

    private sealed class Documents : IProjection
    {
        private static readonly InsertInto Document = new(
            "documents",
            "id",
            "author_id",
            "body",
            "language",
            "sequence"
        );

        public string Name => "documents";
        public int Version => 1;
        public IReadOnlyList<string> Tables => ["documents"];

        public void Project(RecordedEvent recorded, SqlBatch batch)
        {
            if (recorded.Data is PostWritten post)
                batch.Add(Document, recorded.Id, post.AuthorId, post.Body, post.Language, recorded.Sequence);
        }
    }
}
