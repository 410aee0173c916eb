using System.Globalization;

namespace Hub.Benchmarks.Store;

/// <summary>The store's rows of the table of ratios, each on its own or all together.</summary>
internal static class StoreBenchmarks
{
    private static readonly (string Name, Func<BenchmarkDatabase, Turns, Task> Run)[] Rows =
    [
        ("alone", (database, turns) => AppendBenchmarks.Alone(database, turns, inline: false)),
        ("alone-inline", (database, turns) => AppendBenchmarks.Alone(database, turns, inline: true)),
        ("group", (database, turns) => AppendBenchmarks.Group(database, turns, inline: false)),
        ("group-inline", (database, turns) => AppendBenchmarks.Group(database, turns, inline: true)),
        ("many", (database, turns) => AppendBenchmarks.Many(database, turns, inline: false)),
        ("many-inline", (database, turns) => AppendBenchmarks.Many(database, turns, inline: true)),
        ("hundred", AppendBenchmarks.Hundred),
        ("follow", FollowLatency.Run),
        ("warm", WarmDecide.Run),
        ("flat", FlatMemory.Run),
        ("rebuild", Rebuild.Run),
        ("replay", Replay.Run),
    ];

    public static async Task<int> Run(string[] arguments)
    {
        var turns = new Turns();
        var chosen = new List<string>();
        for (var i = 0; i < arguments.Length; i++)
            if (arguments[i] == "--rounds" && i + 1 < arguments.Length)
                turns = turns with { Rounds = int.Parse(arguments[++i], CultureInfo.InvariantCulture) };
            else if (arguments[i] == "--seconds" && i + 1 < arguments.Length)
                turns = turns with { Seconds = double.Parse(arguments[++i], CultureInfo.InvariantCulture) };
            else if (Rows.Any(row => row.Name == arguments[i]))
                chosen.Add(arguments[i]);
            else
            {
                Console.WriteLine(
                    $"store [--rounds N] [--seconds S] [{string.Join(" | ", Rows.Select(row => row.Name))}] …"
                );
                return 1;
            }

        await using var database = await BenchmarkDatabase.Start();
        foreach (var (name, run) in Rows)
            if (chosen.Count == 0 || chosen.Contains(name))
                await run(database, turns);
        Console.WriteLine(await database.Describe());
        return 0;
    }
}
