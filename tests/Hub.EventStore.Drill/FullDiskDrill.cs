using System.Security.Cryptography;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.EventStore.Drill;

/// <summary>What happened when the disk was full.</summary>
/// <param name="NotTried">Why it could not be tried here; null when it was.</param>
/// <param name="Refusal">What the caller was told while the disk was full.</param>
/// <param name="Faults">What must not be.</param>
public sealed record FullDiskResult(
    string? NotTried,
    int Acknowledged,
    Unavailable? Refusal,
    IReadOnlyList<string> Faults
);

/// <summary>What lies on the disk that becomes full.</summary>
public enum FullDisk
{
    /// <summary>The log's tables: PostgreSQL refuses what needs room, and goes on.</summary>
    Tables,

    /// <summary>PostgreSQL's write-ahead log: it stops, and is started again when there is room.</summary>
    WriteAheadLog,
}

/// <summary>
/// A disk of a few megabytes: appends until it is full, then room is made, and the same store, which was not restarted,
/// appends on.
/// </summary>
public static class FullDiskDrill
{
    private const int Megabytes = 96;
    private const int LeftWhenFilled = 4 * 1024 * 1024;

    public static async Task<FullDiskResult> Run(FullDisk full)
    {
        await using var cluster = await TestCluster.Start(
            new Dictionary<string, string> { ["min_wal_size"] = "32MB", ["max_wal_size"] = "32MB" }
        );
        await using var postgres = NpgsqlDataSource.Create(cluster.ConnectionString("postgres") + ";Pooling=false");
        var (mounted, why) = await SmallDisk.Mount(Megabytes, like: await DataFolder(postgres));
        if (mounted is null)
            return new FullDiskResult(why, 0, null, []);
        await using var disk = mounted;
        await using var database = await TestDatabase.Create(
            "full-disk",
            owner => EventStoreSchema.Create(owner, new EventStoreOptions()),
            cluster
        );
        if (full is FullDisk.Tables)
            await Move(postgres, database.OwnerConnectionString, disk.Folder);
        else
            await cluster.MoveWriteAheadLog(disk.Folder);
        await using var drill = new DrillStore(database.ConnectionString, reconnectFor: TimeSpan.FromSeconds(1));
        disk.Fill(LeftWhenFilled);
        var acknowledged = new Dictionary<Guid, long>();
        var refused = Guid.Empty;
        Unavailable? refusal = null;
        while (refusal is null)
        {
            refused = Guid.NewGuid();
            try
            {
                acknowledged[refused] = await Append(drill.Store, refused);
            }
            catch (Unavailable problem)
            {
                refusal = problem;
            }
        }
        disk.Free();
        if (full is FullDisk.WriteAheadLog)
        {
            await cluster.Kill();
            await cluster.Restart();
        }
        await using var source = NpgsqlDataSource.Create(database.OwnerConnectionString);
        var faults = await LogCheck.Faults(source, acknowledged, refusal.MayBeSaved ? [] : [refused]);
        var after = Guid.NewGuid();
        acknowledged[after] = await Append(drill.Store, after);
        faults.AddRange(await LogCheck.Faults(source, acknowledged, []));
        faults.AddRange(await LogCheck.OrderFaults(drill.Store, source));
        return new FullDiskResult(null, acknowledged.Count, refusal, faults);
    }

    // Noise, so that it takes the room it looks like.
    private static async Task<long> Append(PostgresEventStore store, Guid command) =>
        (
            await store.Append(
                [
                    new(
                        Guid.NewGuid(),
                        ExpectedVersion.NoStream,
                        [new Noted(Convert.ToBase64String(RandomNumberGenerator.GetBytes(90_000)))]
                    ),
                ],
                new CommandContext(Guid.Empty, "Note", command, "")
            )
        ).Sequence;

    private static async Task<string> DataFolder(NpgsqlDataSource postgres)
    {
        await using var command = postgres.CreateCommand("show data_directory");
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static async Task Move(NpgsqlDataSource postgres, string connectionString, string folder)
    {
        var name = new NpgsqlConnectionStringBuilder(connectionString).Database;
        foreach (
            var statement in (string[])
                [$"create tablespace small location '{folder}'", $"alter database \"{name}\" set tablespace small"]
        )
        {
            await using var command = postgres.CreateCommand(statement);
            await command.ExecuteNonQueryAsync();
        }
    }
}
