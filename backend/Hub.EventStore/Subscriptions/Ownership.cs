using System.Data;
using Hub.EventStore.Postgres;
using Npgsql;

namespace Hub.EventStore.Subscriptions;

/// <summary>
/// The right of one node to follow under a name: a lock of a session, and the session that all is written in, so that who
/// loses the one loses the other. PostgreSQL ends it when the node dies, freezes or is cut off: a heartbeat keeps it.
/// </summary>
internal sealed class Ownership : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly SemaphoreSlim turn = new(1);
    private readonly CancellationTokenSource ended = new();
    private readonly Task beating;

    private Ownership(NpgsqlConnection connection, TimeSpan beat, TimeProvider clock)
    {
        this.connection = connection;
        beating = Beat(beat, clock);
    }

    /// <summary>Cancelled when it was lost, or given up.</summary>
    public CancellationToken Ended => ended.Token;

    /// <summary>Waits until the lock is free, and takes it.</summary>
    public static async Task<Ownership> Take(
        NpgsqlDataSource direct,
        string name,
        EventStoreOptions options,
        SqlText sql,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        var connection = await direct.OpenConnectionAsync(cancellationToken);
        try
        {
            var silence = (long)options.OwnerSilence.TotalMilliseconds;
            await using var begin = new NpgsqlCommand(
                $"""
                set search_path to {options.ReadSchema}, public;
                set idle_session_timeout = {silence};
                set idle_in_transaction_session_timeout = {silence};
                """,
                connection
            );
            await begin.ExecuteNonQueryAsync(cancellationToken);
            await using var take = new NpgsqlCommand(sql["TryLock"], connection);
            take.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name });
            while (await take.ExecuteScalarAsync(cancellationToken) is not true)
                await Task.Delay(options.OwnerSilence / 6, clock, cancellationToken);
            return new Ownership(connection, options.OwnerSilence / 3, clock);
        }
        catch
        {
            await Close(connection);
            throw;
        }
    }

    /// <summary>Works on the session; nobody else does meanwhile.</summary>
    public async Task<T> Use<T>(Func<NpgsqlConnection, Task<T>> work)
    {
        await turn.WaitAsync(CancellationToken.None);
        try
        {
            return await work(connection);
        }
        catch (PostgresException)
        {
            // Npgsql mistakes the state of statements that it was preparing while another one of the batch failed.
            if (connection.State is ConnectionState.Open)
                connection.UnprepareAll();
            throw;
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await beating;
        await Close(connection);
        turn.Dispose();
        ended.Dispose();
    }

    private async Task Beat(TimeSpan beat, TimeProvider clock)
    {
        try
        {
            while (true)
            {
                await Task.Delay(beat, clock, ended.Token);
                await Use(async session =>
                {
                    await using var still = new NpgsqlCommand("select 1", session);
                    return await still.ExecuteScalarAsync(ended.Token);
                });
            }
        }
        catch (Exception)
        {
            // Whatever it says, the session cannot be relied on any more.
            await ended.CancelAsync();
        }
    }

    // For good: in a pool the session would keep the lock.
    private static async Task Close(NpgsqlConnection connection)
    {
        try
        {
            if (connection.State is ConnectionState.Open)
            {
                await using var release = new NpgsqlCommand("select pg_advisory_unlock_all()", connection);
                await release.ExecuteNonQueryAsync();
            }
        }
        catch (Exception)
        {
            // The session is lost, and the lock with it.
        }
        try
        {
            NpgsqlConnection.ClearPool(connection);
            await connection.DisposeAsync();
        }
        catch (Exception)
        {
            // It is given up whatever it says.
        }
    }
}
