using System.Diagnostics;
using System.Globalization;
using Hub.EventStore;

namespace Hub.Benchmarks.Store;

/// <summary>
/// From the answer to an append to another process having the event: by Follow, and by NOTIFY and one indexed SELECT. The
/// processes share the machine's monotonic clock. The next append waits until the last was seen.
/// </summary>
internal static class FollowLatency
{
    private const int Appends = 400;

    public static async Task Run(BenchmarkDatabase database, Turns turns)
    {
        var (store, connectionString) = (database.OpenStore(), database.ConnectionString);
        var ratios = new List<double>();
        var ours = new List<double>();
        var peers = new List<double>();
        for (var round = 0; round < turns.Rounds; round++)
        {
            var follow = await Measure(store, connectionString, "follow");
            var bare = await Measure(store, connectionString, "bare");
            ours.AddRange(follow);
            peers.AddRange(bare);
            ratios.Add(Percentile(follow, 0.99) / Percentile(bare, 0.99));
        }
        Console.WriteLine(
            $"append answered -> a follower on another process has it, p99: {Percentile(ours, 0.99) / Percentile(peers, 0.99):0.00} x (must stay under 3); {Percentile(ours, 0.99):0.00} ms against {Percentile(peers, 0.99):0.00}; medians {Percentile(ours, 0.5):0.00} and {Percentile(peers, 0.5):0.00}; ratios of the rounds {string.Join(' ', ratios.Select(ratio => $"{ratio:0.00}"))}"
        );
    }

    private static async Task<List<double>> Measure(PostgresEventStore store, string connectionString, string kind)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [typeof(Listener).Assembly.Location, "store-listener", kind, connectionString]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var listener = Process.Start(start)!;
        await listener.StandardOutput.ReadLineAsync(); // it listens
        var delays = new List<double>();
        for (var i = 0; i < Appends + 50; i++)
        {
            await store.Append(
                [new(Ids.Next(), ExpectedVersion.NoStream, [PostWritten.Next()])],
                AppendBenchmarks.NewContext()
            );
            var answered = Stopwatch.GetTimestamp();
            var seen = long.Parse((await listener.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
            if (i >= 50) // the first ones warm up
                delays.Add(Math.Max(0, Stopwatch.GetElapsedTime(answered, seen).TotalMilliseconds));
        }
        listener.StandardInput.Close();
        await listener.WaitForExitAsync();
        return delays;
    }

    private static double Percentile(List<double> values, double part)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)(part * (sorted.Length - 1))];
    }
}
