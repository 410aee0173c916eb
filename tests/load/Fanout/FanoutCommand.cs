using System.Globalization;
using Hub.EventStore;
using Hub.Live;
using Hub.Testing.Postgres;
using Npgsql;

namespace Hub.Load.Fanout;

/// <summary>
/// Live fan-out against a bare SignalR group send of the same bytes: deliveries a second when posts come as fast as they
/// are taken, post → seen when they come one by one, and memory per idle connection. Each side is a process of its own,
/// the listeners a third; the rounds of the sides alternate.
/// </summary>
internal static class FanoutCommand
{
    private const int Burst = 40;
    private const int Writers = 8;
    private const int Single = 20;

    public static async Task<int> Run(string[] arguments)
    {
        var connections = Option(arguments, "--connections", 3_000);
        var rounds = Option(arguments, "--rounds", 5);
        Console.WriteLine(
            $"{connections} connections a side, {rounds} rounds, {Environment.ProcessorCount} processors shared by servers, listeners and PostgreSQL."
        );

        await using var cluster = await TestCluster.Start(new Dictionary<string, string> { ["fsync"] = "on" });
        await using var database = await TestDatabase.Create("load", Build, cluster);
        await using var bare = await Side.Start("bare", database.ConnectionString, connections);
        await using var live = await Side.Start("live", database.ConnectionString, connections);
        // The first round warms up.
        for (var round = 0; round <= rounds; round++)
            foreach (var side in round % 2 == 0 ? new[] { bare, live } : [live, bare])
                await side.Round(keep: round > 0);

        Console.WriteLine();
        Console.WriteLine($"{"", -34}{"bare", 12}{"live", 12}{"live/bare", 12}   must");
        Line("deliveries a second", bare.Rates, live.Rates, "F0", ">= 0.8");
        Line("post -> seen, p50, ms", bare.Medians, live.Medians, "F1", "");
        Line("post -> seen, p99, ms", bare.Tails, live.Tails, "F1", "<= 2");
        Line("server CPU a delivery, µs", bare.Cpu, live.Cpu, "F2", "");
        Line("heap an idle connection, bytes", [bare.BytesPerConnection], [live.BytesPerConnection], "F0", "<= 1.5");
        return 0;
    }

    private static void Line(
        string name,
        IReadOnlyList<double> bare,
        IReadOnlyList<double> live,
        string format,
        string must
    )
    {
        var (one, other) = (Median(bare), Median(live));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -34}{one.ToString(format, CultureInfo.InvariantCulture), 12}{other.ToString(format, CultureInfo.InvariantCulture), 12}{other / one, 12:F2}   {must}"
            )
        );
    }

    private static double Median(IReadOnlyList<double> values) => values.Order().ElementAt(values.Count / 2);

    private static int Option(string[] arguments, string name, int otherwise)
    {
        var at = Array.IndexOf(arguments, name);
        return at < 0 ? otherwise : int.Parse(arguments[at + 1], CultureInfo.InvariantCulture);
    }

    private static async Task Build(string owner)
    {
        await EventStoreSchema.Create(owner, new EventStoreOptions());
        await using var source = NpgsqlDataSource.Create(owner);
        await using var command = source.CreateCommand(LiveSchema.Sql());
        await command.ExecuteNonQueryAsync();
    }

    private sealed class Side(ServerProcess server, Listeners listeners) : IAsyncDisposable
    {
        public List<double> Rates { get; } = [];
        public List<double> Medians { get; } = [];
        public List<double> Tails { get; } = [];
        public List<double> Cpu { get; } = [];
        public double BytesPerConnection { get; private set; }

        public static async Task<Side> Start(string name, string database, int connections)
        {
            var server = await ServerProcess.Start(name, database);
            var listeners = new Listeners();
            // The first ones pay for what all share.
            await listeners.Connect(server.Address, 100);
            var before = await server.Memory();
            await listeners.Connect(server.Address, connections - 100);
            var after = await server.Memory();
            return new Side(server, listeners) { BytesPerConnection = (after - before) / (connections - 100) };
        }

        public async Task Round(bool keep)
        {
            var cpu = await server.CpuMilliseconds();
            var burst = await listeners.Measure(Burst, () => PostMany(Burst));
            var used = await server.CpuMilliseconds() - cpu;
            var seen = new List<double>();
            for (var post = 0; post < Single; post++)
            {
                seen.AddRange(await listeners.Measure(1, () => server.Post(post)));
                await Task.Delay(20);
            }
            seen.Sort();
            if (!keep)
                return;
            Rates.Add(burst.Length / (burst[^1] / 1_000));
            Cpu.Add(used * 1_000 / burst.Length);
            Medians.Add(seen[seen.Count / 2]);
            Tails.Add(seen[(int)(seen.Count * 0.99)]);
        }

        public async ValueTask DisposeAsync()
        {
            await listeners.DisposeAsync();
            await server.DisposeAsync();
        }

        private Task PostMany(int count)
        {
            var next = -1;
            return Task.WhenAll(
                Enumerable
                    .Range(0, Writers)
                    .Select(async _ =>
                    {
                        for (
                            var post = Interlocked.Increment(ref next);
                            post < count;
                            post = Interlocked.Increment(ref next)
                        )
                            await server.Post(post);
                    })
            );
        }
    }
}
