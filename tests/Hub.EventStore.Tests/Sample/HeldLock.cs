using Npgsql;

namespace Hub.EventStore.Tests.Sample;

/// <summary>
/// Holds the append lock, as a slow node would: what is asked meanwhile waits and then goes in one batch.
/// </summary>
internal sealed class HeldLock : IAsyncDisposable
{
    private readonly NpgsqlDataSource owner;
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlTransaction transaction;

    private HeldLock(NpgsqlDataSource owner, NpgsqlConnection connection, NpgsqlTransaction transaction) =>
        (this.owner, this.connection, this.transaction) = (owner, connection, transaction);

    public static Task<HeldLock> Take(StoreFixture fixture) => Take(fixture.Owner);

    public static async Task<HeldLock> Take(NpgsqlDataSource owner)
    {
        var connection = await owner.OpenConnectionAsync();
        var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(
            "select pg_advisory_xact_lock(hashtextextended('hub.append', 0))",
            connection
        );
        await command.ExecuteNonQueryAsync();
        return new HeldLock(owner, connection, transaction);
    }

    /// <summary>Until so many wait for the lock.</summary>
    public Task SomebodyWaits(int count = 1) =>
        Until.True(
            async () =>
            {
                await using var command = owner.CreateCommand(
                    """
                    select count(*)
                    from pg_locks
                    where locktype = 'advisory' and not granted
                      and database = (select oid from pg_database where datname = current_database())
                    """
                );
                return (long)(await command.ExecuteScalarAsync())! >= count;
            },
            "a writer at the lock"
        );

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }
}
