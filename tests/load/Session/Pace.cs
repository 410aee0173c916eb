using System.Diagnostics;

namespace Hub.Load.Session;

/// <summary>Begins things at an even pace, whether the ones before have ended or not.</summary>
internal static class Pace
{
    public static async Task Run(int count, double aSecond, Func<int, Task> begin)
    {
        var started = Stopwatch.GetTimestamp();
        var running = new Task[count];
        for (var number = 0; number < count; number++)
        {
            var due = TimeSpan.FromSeconds(number / aSecond) - Stopwatch.GetElapsedTime(started);
            if (due > TimeSpan.FromMilliseconds(1))
                await Task.Delay(due);
            running[number] = begin(number);
        }
        await Task.WhenAll(running);
    }
}
