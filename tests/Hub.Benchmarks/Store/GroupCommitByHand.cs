using System.Threading.Channels;
using Npgsql;
using NpgsqlTypes;

namespace Hub.Benchmarks.Store;

/// <summary>
/// The least that a group commit can do: whatever waits is written by two prepared statements under the same lock. It
/// checks nothing and answers nothing but "done".
/// </summary>
internal sealed class GroupCommitByHand : IAsyncDisposable
{
    private const NpgsqlDbType JsonArray = NpgsqlDbType.Array | NpgsqlDbType.Jsonb;

    private readonly Channel<(PostWritten Post, TaskCompletionSource Done)> queue = Channel.CreateUnbounded<(
        PostWritten,
        TaskCompletionSource
    )>();
    private readonly string connectionString;
    private readonly bool inline;
    private readonly List<NpgsqlBatchCommand> rowStatements = [];
    private readonly Task loop;

    /// <param name="inline">Whether a read model's row is written for each event.</param>
    public GroupCommitByHand(string connectionString, bool inline)
    {
        this.connectionString = new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxAutoPrepare = 20,
            AutoPrepareMinUsages = 2,
        }.ConnectionString;
        this.inline = inline;
        loop = Task.Run(Run);
    }

    public Task Append(PostWritten post)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        queue.Writer.TryWrite((post, done));
        return done.Task;
    }

    /// <summary>64 rows a commit without anybody waiting: what lingering for a full batch could reach.</summary>
    public async Task<long> FullBatches(CancellationToken time)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(CancellationToken.None);
        await using var batch = await Prepare(connection);
        var rows = 0L;
        while (!time.IsCancellationRequested)
        {
            await Write(batch, [.. Enumerable.Range(0, 64).Select(_ => PostWritten.Next())]);
            rows += 64;
        }
        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.Complete();
        await loop;
    }

    private async Task Run()
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var batch = await Prepare(connection);
        var waiting = new List<TaskCompletionSource>();
        var posts = new List<PostWritten>();
        while (await queue.Reader.WaitToReadAsync())
        {
            waiting.Clear();
            posts.Clear();
            while (posts.Count < 256 && queue.Reader.TryRead(out var next))
            {
                posts.Add(next.Post);
                waiting.Add(next.Done);
            }
            await Write(batch, [.. posts]);
            foreach (var done in waiting)
                done.SetResult();
        }
    }

    private static async Task<NpgsqlBatch> Prepare(NpgsqlConnection connection)
    {
        var now = DateTime.UtcNow;
        var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand("begin"));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Rows.Lock));
        var streams = new NpgsqlBatchCommand(Rows.Streams);
        streams.Parameters.Add(Rows.Of(Array.Empty<Guid>()));
        streams.Parameters.Add(Rows.Of(now));
        batch.BatchCommands.Add(streams);
        var events = new NpgsqlBatchCommand(Rows.Events);
        events.Parameters.Add(Rows.Of(Array.Empty<Guid>()));
        events.Parameters.Add(Rows.Of(Array.Empty<Guid>()));
        events.Parameters.Add(Rows.Of(Array.Empty<byte[]>(), JsonArray));
        events.Parameters.Add(Rows.Of(Array.Empty<byte[]>(), JsonArray));
        events.Parameters.Add(Rows.Of(Array.Empty<string>()));
        events.Parameters.Add(Rows.Of(now));
        batch.BatchCommands.Add(events);
        batch.BatchCommands.Add(new NpgsqlBatchCommand("commit"));
        await batch.PrepareAsync();
        return batch;
    }

    private async Task Write(NpgsqlBatch batch, PostWritten[] posts)
    {
        var streams = new Guid[posts.Length];
        var ids = new Guid[posts.Length];
        var bodies = new byte[posts.Length][];
        var headers = new byte[posts.Length][];
        var users = new string[posts.Length];
        for (var i = 0; i < posts.Length; i++)
        {
            bodies[i] = posts[i].Json();
            streams[i] = Ids.Next();
            ids[i] = Ids.Next();
            headers[i] = PostWritten.Headers;
            users[i] = ids[i].ToString();
        }
        var now = DateTime.UtcNow;
        Rows.Set(batch.BatchCommands[2].Parameters[0], streams);
        Rows.Set(batch.BatchCommands[2].Parameters[1], now);
        var events = batch.BatchCommands[3].Parameters;
        Rows.Set(events[0], ids);
        Rows.Set(events[1], streams);
        Rows.Set(events[2], bodies);
        Rows.Set(events[3], headers);
        Rows.Set(events[4], users);
        Rows.Set(events[5], now);
        if (!inline)
            await batch.ExecuteNonQueryAsync();
        else
            await WithPosts(batch, posts);
    }

    // Statements prepared before, with those of the read model between the events and the commit.
    private async Task WithPosts(NpgsqlBatch prepared, PostWritten[] posts)
    {
        while (rowStatements.Count < posts.Length)
            rowStatements.Add(Rows.Post());
        await using var batch = new NpgsqlBatch(prepared.Connection);
        for (var i = 0; i < prepared.BatchCommands.Count - 1; i++)
            batch.BatchCommands.Add(prepared.BatchCommands[i]);
        for (var i = 0; i < posts.Length; i++)
        {
            Rows.SetPost(rowStatements[i], posts[i]);
            batch.BatchCommands.Add(rowStatements[i]);
        }
        batch.BatchCommands.Add(prepared.BatchCommands[^1]);
        await batch.ExecuteNonQueryAsync();
    }
}
