using System.Globalization;

namespace Hub.Load.Session;

/// <summary>What was measured, beside what must be. A limit that does not hold makes the run fail.</summary>
internal sealed class Report
{
    private readonly List<(string Name, double Value, string Must)> lines = [];

    public bool Failed => lines.Any(line => !Holds(line.Value, line.Must));

    public void Add(string name, double value, string must) => lines.Add((name, value, must));

    public void Print()
    {
        Console.WriteLine();
        foreach (var (name, value, must) in lines)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name, -38}{value, 12:0.##}   {must, -9}{(Holds(value, must) ? "" : "  <-- does not hold")}"
                )
            );
    }

    /// <summary>Times and counts that are told by clocks may differ by a tenth.</summary>
    private static bool Holds(double value, string must) =>
        must.Length == 0
        || (
            must.StartsWith("<= ", StringComparison.Ordinal)
                ? value <= double.Parse(must.AsSpan(3), CultureInfo.InvariantCulture) * 1.1
                : Math.Abs(value - double.Parse(must, CultureInfo.InvariantCulture))
                    <= double.Parse(must, CultureInfo.InvariantCulture) * 0.1
        );
}

/// <summary>Counts what did not go well; the first one is shown.</summary>
internal sealed class Failures
{
    private int count;

    public int Count => count;

    public async Task Try(Func<Task> run)
    {
        try
        {
            await run();
        }
        catch (Exception failed)
            when (failed
                    is HttpRequestException
                        or InvalidOperationException
                        or System.Net.WebSockets.WebSocketException
                        or TimeoutException
                        or OperationCanceledException
            )
        {
            if (Interlocked.Increment(ref count) == 1)
                await Console.Error.WriteLineAsync(failed.Message);
        }
    }
}
