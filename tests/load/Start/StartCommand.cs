using System.Globalization;

namespace Hub.Load.Start;

/// <summary>
/// <c>start [--rounds N]</c>: from <c>dotnet run</c> to the first answer, warm, embedded PostgreSQL included, beside an
/// empty web app's, turn about in one run. The hub may take 4 s more.
/// </summary>
internal static class StartCommand
{
    private static readonly TimeSpan MayTakeMore = TimeSpan.FromSeconds(4);

    public static async Task<int> Run(string[] arguments)
    {
        var rounds = arguments is ["--rounds", var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 5;
        var work = Directory.CreateTempSubdirectory("hub-load-");
        // PostgreSQL's user passes through it when this runs as root.
        if (!OperatingSystem.IsWindows())
        {
            work.UnixFileMode |= UnixFileMode.OtherExecute;
        }
        try
        {
            var hub = new TimedProject(
                Path.Combine(RepositoryRoot(), "backend", "Hub.Host"),
                [$"--Hub:DataFolder={Path.Combine(work.FullName, "data")}", "--environment=Development"]
            );
            var empty = new TimedProject(EmptyWebApp.Write(Path.Combine(work.FullName, "Empty")), []);
            await hub.Start(); // builds, makes the cluster, loads the samples
            await empty.Start();

            var times = new List<(TimeSpan Hub, TimeSpan Empty)>();
            for (var round = 0; round < rounds; round++)
            {
                times.Add((await hub.Start(), await empty.Start()));
                Console.WriteLine(
                    $"  hub {times[^1].Hub.TotalSeconds:0.00} s, empty {times[^1].Empty.TotalSeconds:0.00} s"
                );
            }
            return Tell(Median(times.Select(time => time.Hub)), Median(times.Select(time => time.Empty)));
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static int Tell(TimeSpan hub, TimeSpan empty)
    {
        var more = hub - empty;
        Console.WriteLine(
            $"start, warm: hub {hub.TotalSeconds:0.00} s, empty web app {empty.TotalSeconds:0.00} s, "
                + $"{more.TotalSeconds:0.00} s more (limit {MayTakeMore.TotalSeconds:0} s)"
        );
        return more <= MayTakeMore ? 0 : 1;
    }

    private static TimeSpan Median(IEnumerable<TimeSpan> times) =>
        times.Order().ToList() is var all ? all[all.Count / 2] : default;

    private static string RepositoryRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at!.FullName, "Hub.sln")))
        {
            at = at.Parent;
        }
        return at.FullName;
    }
}
