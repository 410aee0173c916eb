using Hub.EventStore.Postgres;
using Npgsql;

namespace Hub.EventStore.Writing;

/// <summary>The writer's one connection, opened when first needed and again after it was lost.</summary>
internal sealed class WriterConnection(NpgsqlDataSource source, EventStoreOptions options, SqlText sql)
    : IAsyncDisposable
{
    private NpgsqlConnection? connection;

    /// <summary>Answers a connection that is ready for a batch.</summary>
    public async Task<NpgsqlConnection> Open()
    {
        if (connection is not null)
            return connection;
        var opened = await source.OpenConnectionAsync();
        try
        {
            await using var command = new NpgsqlCommand(sql["PrepareWriter"], opened);
            await command.ExecuteNonQueryAsync();
            command.CommandText =
                $"set idle_in_transaction_session_timeout = {(long)options.IdleInTransaction.TotalMilliseconds}";
            await command.ExecuteNonQueryAsync();
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
        return connection = opened;
    }

    /// <summary>Ends a transaction that a statement failed in.</summary>
    public async Task Rollback()
    {
        if (connection is null)
            return;
        await using var command = new NpgsqlCommand("rollback", connection);
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
            await lost.DisposeAsync();
        }
        catch (Exception problem) when (Outage.Is(problem) || problem is InvalidOperationException)
        {
            // It was lost already.
        }
    }

    public async ValueTask DisposeAsync() => await Drop();
}
