using Hub.EventStore.Postgres;
using Npgsql;

namespace Hub.EventStore.Projections;

/// <summary>The owner's session that a rebuild works in: one rebuild at a time holds it.</summary>
internal sealed class RebuildConnection : IAsyncDisposable
{
    private const string OneAtATime = "hub.rebuild";
    private readonly NpgsqlDataSource source;

    private RebuildConnection(NpgsqlDataSource source, NpgsqlConnection session) =>
        (this.source, Session) = (source, session);

    public NpgsqlConnection Session { get; }

    /// <param name="wait">For another rebuild to end; else it is refused.</param>
    public static async Task<RebuildConnection> Open(
        string ownerConnectionString,
        SqlText sql,
        bool wait,
        CancellationToken cancellationToken
    )
    {
        var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(ownerConnectionString)
            {
                Pooling = false,
                MaxAutoPrepare = 200,
                AutoPrepareMinUsages = 2,
                CommandTimeout = 0,
            }
        );
        try
        {
            var session = await source.OpenConnectionAsync(cancellationToken);
            await Lock(session, sql, wait, cancellationToken);
            await using var begin = new NpgsqlCommand(sql["PrepareRebuild"], session);
            await begin.ExecuteNonQueryAsync(cancellationToken);
            return new(source, session);
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }
    }

    /// <summary>A second session, for reading the log.</summary>
    public async Task<NpgsqlConnection> OpenReader(CancellationToken cancellationToken) =>
        await source.OpenConnectionAsync(cancellationToken);

    /// <summary>All of it or nothing.</summary>
    public async Task<T> InTransaction<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await using var transaction = await Session.BeginTransactionAsync(cancellationToken);
        try
        {
            var result = await work();
            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        catch (PostgresException)
        {
            await transaction.RollbackAsync(CancellationToken.None);
            // Npgsql mistakes the state of statements that it was preparing while another one of the batch failed.
            Session.UnprepareAll();
            throw;
        }
    }

    public async Task Execute(string text, CancellationToken cancellationToken)
    {
        if (text.Length == 0)
            return;
        await using var command = new NpgsqlCommand(text, Session);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<List<T>> Read<T>(
        NpgsqlBatchCommand statement,
        Func<NpgsqlDataReader, T> read,
        CancellationToken cancellationToken
    )
    {
        await using var batch = new NpgsqlBatch(Session);
        batch.BatchCommands.Add(statement);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(read(reader));
        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            // The server ends a session a moment after we close it: the next rebuild need not meet the lock.
            await Execute("select pg_advisory_unlock_all()", CancellationToken.None);
        }
        catch (Exception)
        {
            // The session is lost, and the lock with it.
        }
        await Session.DisposeAsync();
        await source.DisposeAsync();
    }

    private static async Task Lock(
        NpgsqlConnection session,
        SqlText sql,
        bool wait,
        CancellationToken cancellationToken
    )
    {
        await using var take = new NpgsqlCommand(sql[wait ? "WaitForLock" : "TryLock"], session);
        take.Parameters.AddWithValue(OneAtATime);
        if (await take.ExecuteScalarAsync(cancellationToken) is false)
            throw new RebuildFailed("Another rebuild is running on this database.");
    }
}
