using Npgsql;

namespace Hub.EventStore.Tests.Sample;

/// <summary>
/// Holds the append lock, as a slow node would: what is asked meanwhile waits and then goes in one batch.
/// </summary>
internal sealed class HeldLock : IAsyncDisposable
{
    private readonly StoreFixture fixture;
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlTransaction transaction;

    private HeldLock(StoreFixture fixture, NpgsqlConnection connection, NpgsqlTransaction transaction) =>
        (this.fixture, this.connection, this.transaction) = (fixture, connection, transaction);

    public static async Task<HeldLock> Take(StoreFixture fixture)
    {
        var connection = await fixture.Owner.OpenConnectionAsync();
        var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(
            "select pg_advisory_xact_lock(hashtextextended('hub.append', 0))",
            connection
        );
        await command.ExecuteNonQueryAsync();
        return new HeldLock(fixture, connection, transaction);
    }

    /// <summary>Until a writer waits for the lock.</summary>
    public Task SomebodyWaits() =>
        Until.True(
            () =>
                fixture.Scalar<bool>(
                    """
                    select exists (
                        select from pg_locks
                        where locktype = 'advisory' and not granted
                          and database = (select oid from pg_database where datname = current_database()))
                    """
                ),
            "a writer at the lock"
        );

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }
}
