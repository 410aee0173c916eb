using Npgsql;

namespace Hub.EventStore.Drill;

/// <summary>The child process: a node that follows. It ends when its standard input does.</summary>
internal static class FollowerMode
{
    public static async Task Run(string connectionString, string name)
    {
        await using var drill = new DrillStore(connectionString);
        using var stop = new CancellationTokenSource();
        var following = new Followers(drill.Store, [new Taken(name)]).Run(stop.Token);
        await Console.In.ReadToEndAsync();
        await stop.CancelAsync();
        await following;
    }
}

/// <summary>A row an event, with the node that took it: an event that two took would be refused by its key.</summary>
internal sealed class Taken(string node) : IProjection
{
    public const string Table = """
        set role hub_owner;
        create table hub_read.taken (seq bigint primary key, node text not null);
        reset role
        """;

    private static readonly InsertInto Row = new("taken", "seq", "node");

    public string Name => "taken";
    public int Version => 1;
    public IReadOnlyList<string> Tables => ["taken"];

    public void Project(RecordedEvent recorded, SqlBatch batch) => batch.Add(Row, recorded.Sequence, node);

    /// <summary>Who took the last one; null when there is none.</summary>
    public static async Task<(long Sequence, string Node)?> Last(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand(
            "select seq, node from hub_read.taken order by seq desc limit 1"
        );
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? (reader.GetInt64(0), reader.GetString(1)) : null;
    }
}
