using Npgsql;
using NpgsqlTypes;

namespace Hub.Benchmarks.Store;

/// <summary>The peers' statements: the same columns, indexes and foreign key as the store writes.</summary>
internal static class Rows
{
    public const string Lock = "select pg_advisory_xact_lock(hashtextextended('hub.append', 0))";

    public const string Streams = """
        insert into hub.mt_streams (id, version, timestamp, created) select id, 1, $2, $2 from unnest($1) as s (id)
        """;

    public const string Events = """
        insert into hub.mt_events (
            seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type, headers, user_name)
        select nextval('hub.mt_events_sequence'), id, stream_id, 1, data, 'post_written', $6,
               'Hub.Benchmarks.Store.PostWritten, Hub.Benchmarks', headers, user_name
        from unnest($1, $2, $3, $4, $5) as e (id, stream_id, data, headers, user_name)
        """;

    public const string EventsOfOneStream = """
        insert into hub.mt_events (
            seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type, headers, user_name)
        select nextval('hub.mt_events_sequence'), id, $1, version, data, 'post_written', $6,
               'Hub.Benchmarks.Store.PostWritten, Hub.Benchmarks', headers, user_name
        from unnest($2, $3, $4, $5) with ordinality as e (id, data, headers, user_name, version)
        """;

    public const string Stream = "insert into hub.mt_streams (id, version, timestamp, created) values ($1, 1, $2, $2)";

    public const string Event = """
        insert into hub.mt_events (
            seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type, headers, user_name)
        values (nextval('hub.mt_events_sequence'), $1, $2, 1, $3, 'post_written', $6,
                'Hub.Benchmarks.Store.PostWritten, Hub.Benchmarks', $4, $5)
        """;

    public static NpgsqlParameter Of<T>(T value, NpgsqlDbType? type = null)
    {
        var parameter = new NpgsqlParameter<T> { TypedValue = value };
        if (type is { } given)
            parameter.NpgsqlDbType = given;
        return parameter;
    }

    public static void Set<T>(NpgsqlParameter parameter, T value) => ((NpgsqlParameter<T>)parameter).TypedValue = value;

    /// <summary>The statement of a read model's row.</summary>
    public static NpgsqlBatchCommand Post()
    {
        var row = new NpgsqlBatchCommand(PostRow.Insert);
        row.Parameters.Add(Of(Guid.Empty));
        row.Parameters.Add(Of(Guid.Empty));
        row.Parameters.Add(Of(""));
        row.Parameters.Add(Of(0L));
        return row;
    }

    public static void SetPost(NpgsqlBatchCommand row, PostWritten post)
    {
        Set(row.Parameters[0], post.PostId);
        Set(row.Parameters[1], post.AuthorId);
        Set(row.Parameters[2], post.Body);
    }
}
