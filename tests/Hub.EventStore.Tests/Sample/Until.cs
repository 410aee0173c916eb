using System.Diagnostics;

namespace Hub.EventStore.Tests.Sample;

internal static class Until
{
    /// <summary>Waits for a condition; a generous deadline turns a hang into a failure.</summary>
    public static async Task True(Func<Task<bool>> condition, string what)
    {
        var waited = Stopwatch.StartNew();
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!await condition())
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(60), $"Waited a minute for: {what}");
            await pause.WaitForNextTickAsync();
        }
    }

    /// <summary>The first <paramref name="count"/> of what is followed.</summary>
    public static async Task<List<RecordedEvent>> Seen(IAsyncEnumerable<RecordedEvent> followed, int count)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var seen = new List<RecordedEvent>();
        await foreach (var recorded in followed.WithCancellation(deadline.Token))
        {
            seen.Add(recorded);
            if (seen.Count == count)
                break;
        }
        return seen;
    }
}
