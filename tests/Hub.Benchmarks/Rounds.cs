using System.Diagnostics;

namespace Hub.Benchmarks;

/// <summary>How often each side has its turn, and for how long.</summary>
internal sealed record Turns(int Rounds = 7, double Seconds = 2);

/// <summary>Measures two sides turn by turn, so that what else the machine does meets both alike.</summary>
internal static class Rounds
{
    private const double WarmUpSeconds = 2;

    /// <summary>
    /// Runs <paramref name="ours"/> and <paramref name="peer"/> by turns; each answers how much it did in the time given.
    /// Prints the median of the rounds' ratios.
    /// </summary>
    public static async Task Compare(
        string what,
        double target,
        Func<CancellationToken, Task<long>> ours,
        Func<CancellationToken, Task<long>> peer,
        Turns turns
    )
    {
        var (rounds, seconds) = turns;
        // Until the JIT has done its best, however short the turns are.
        await Rate(ours, WarmUpSeconds);
        await Rate(peer, WarmUpSeconds);
        var pairs = new List<(double Ours, double Peer)>();
        for (var round = 0; round < rounds; round++)
        {
            // Who goes first changes, so that neither always follows the other's checkpoint.
            if (round % 2 == 0)
                pairs.Add((await Rate(ours, seconds), await Rate(peer, seconds)));
            else
            {
                var other = await Rate(peer, seconds);
                pairs.Add((await Rate(ours, seconds), other));
            }
        }
        var ratio = Median(pairs.Select(pair => pair.Ours / pair.Peer));
        Console.WriteLine(
            $"{what}: {ratio:0.00} x (must reach {target:0.0#}); {Median(pairs.Select(pair => pair.Ours)):0} against {Median(pairs.Select(pair => pair.Peer)):0} a second; ratios {string.Join(' ', pairs.Select(pair => pair.Ours / pair.Peer).Order().Where((_, i) => pairs.Count < 20 || i % (pairs.Count / 8) == 0).Select(each => $"{each:0.00}"))}"
        );
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static async Task<double> Rate(Func<CancellationToken, Task<long>> side, double seconds)
    {
        using var time = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var clock = Stopwatch.StartNew();
        var done = await side(time.Token);
        return done / clock.Elapsed.TotalSeconds;
    }

    /// <summary>As many callers at once, each doing one thing after another until time is up.</summary>
    public static async Task<long> Callers(int callers, Func<int, Task> once, CancellationToken time)
    {
        var done = await Task.WhenAll(
            Enumerable
                .Range(0, callers)
                .Select(caller =>
                    Task.Run(async () =>
                    {
                        var count = 0L;
                        while (!time.IsCancellationRequested)
                        {
                            await once(caller);
                            count++;
                        }
                        return count;
                    })
                )
        );
        return done.Sum();
    }
}
