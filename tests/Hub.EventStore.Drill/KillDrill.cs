using System.Diagnostics;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.EventStore.Drill;

/// <summary>What a drill found.</summary>
/// <param name="Faults">What must not be; empty when all is well.</param>
public sealed record DrillResult(int Kills, int Acknowledged, int Refused, long Events, IReadOnlyList<string> Faults);

/// <summary>
/// Kills a writer process, and every other time PostgreSQL itself, in the middle of writing, again and again; then holds
/// what was acknowledged and refused against the log.
/// </summary>
public static class KillDrill
{
    private const int Writers = 16;
    private const int AcknowledgementsPerKill = 40;

    public static async Task<DrillResult> Run(int kills, TextWriter output)
    {
        await using var cluster = await TestCluster.Start(
            new Dictionary<string, string> { ["fsync"] = "on", ["full_page_writes"] = "on" }
        );
        await using var database = await TestDatabase.Create(
            "drill",
            owner => EventStoreSchema.Create(owner, new EventStoreOptions()),
            cluster
        );
        var acknowledged = new Dictionary<Guid, long>();
        var refused = new List<Guid>();
        for (var kill = 0; kill < kills; kill++)
        {
            await using var writer = WriterProcess.Start(database.ConnectionString, Writers, int.MaxValue);
            await Until(writer, () => writer.Acknowledged.Count >= AcknowledgementsPerKill);
            if (kill % 2 == 1)
            {
                await cluster.Kill();
                await cluster.Restart();
                var before = writer.Acknowledged.Count;
                await Until(writer, () => writer.Acknowledged.Count > before + Writers);
            }
            await writer.Kill();
            foreach (var (command, sequence) in writer.Acknowledged)
                acknowledged[command] = sequence;
            refused.AddRange(writer.Refused);
        }

        await using var source = NpgsqlDataSource.Create(database.OwnerConnectionString);
        var faults = await LogCheck.Faults(source, acknowledged, refused);
        await using var drill = new DrillStore(database.ConnectionString);
        faults.AddRange(await LogCheck.OrderFaults(drill.Store, source));
        var events = await LogCheck.Count(source);
        await output.WriteLineAsync($"PostgreSQL writes with {await LogCheck.Settings(source)}.");
        await output.WriteLineAsync(
            "A kill proves that no process loses what it acknowledged; it proves nothing about the disk. Of the disk:"
        );
        await output.WriteLineAsync(await DiskTest.Run());
        return new DrillResult(kills, acknowledged.Count, refused.Count, events, faults);
    }

    private static async Task Until(WriterProcess writer, Func<bool> condition)
    {
        var waited = Stopwatch.StartNew();
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!condition())
        {
            if (writer.HasExited || waited.Elapsed > TimeSpan.FromSeconds(90))
                throw new TimeoutException("The writer process acknowledges nothing.");
            await pause.WaitForNextTickAsync();
        }
    }
}
