using Hub.EventStore.Postgres;
using Npgsql;

namespace Hub.EventStore.Writing;

/// <summary>The writer's one connection, opened when first needed and again after it was lost.</summary>
/// <remarks>
/// After a statement failed the line is dropped, not reused: Npgsql mistakes the state of statements that it was preparing
/// while another one of the batch failed. The writer's own statements are prepared beforehand, and so survive a failed guard.
/// </remarks>
internal sealed class WriterConnection(NpgsqlDataSource source, EventStoreOptions options, SqlText sql)
    : IAsyncDisposable
{
    private NpgsqlConnection? connection;
    private PlanWriter? writer;

    /// <summary>Answers a connection that is ready for a batch, and what writes on it.</summary>
    public async ValueTask<(NpgsqlConnection Connection, PlanWriter Writer)> Open()
    {
        if (connection is not null)
            return (connection, writer!);
        var opened = await source.OpenConnectionAsync();
        try
        {
            await using var command = new NpgsqlCommand(sql["PrepareWriter"], opened);
            await command.ExecuteNonQueryAsync();
            var limit = (long)options.IdleInTransaction.TotalMilliseconds;
            command.CommandText = $"set idle_in_transaction_session_timeout = {limit}; set lock_timeout = {2 * limit}";
            await command.ExecuteNonQueryAsync();
            writer = new PlanWriter(opened, sql);
            await writer.Prepare();
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
        connection = opened;
        return (connection, writer);
    }

    /// <summary>Ends a transaction that a statement failed in.</summary>
    public async Task Rollback()
    {
        if (connection is null)
            return;
        await using var command = new NpgsqlCommand("rollback", connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Ends another node that froze while it held the lock, if that is what keeps the lock away.</summary>
    public async Task EndFrozenHolder()
    {
        await Rollback();
        await using var command = new NpgsqlCommand(sql["EndFrozenHolder"], connection);
        command.Parameters.Add(Statement.Value(options.IdleInTransaction));
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Gives up a line that was lost.</summary>
    public async Task Drop()
    {
        var lost = connection;
        connection = null;
        if (lost is null)
            return;
        try
        {
            // Closed for good, not kept in a pool.
            NpgsqlConnection.ClearPool(lost);
            await lost.DisposeAsync();
        }
        catch (Exception)
        {
            // It is given up whatever it says.
        }
    }

    public async ValueTask DisposeAsync() => await Drop();
}
