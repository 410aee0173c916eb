using System.Diagnostics;
using Hub.EventStore;

namespace Hub.Benchmarks.Store;

/// <summary>
/// Decisions on a stream of 10,000 events whose state is warm: those that write nothing are timed against a limit, those that
/// save against the same on a stream of one event.
/// </summary>
internal static class WarmDecide
{
    private const int Events = 10_000;
    private const int Decisions = 500;

    public static async Task Run(BenchmarkDatabase database, Turns turns)
    {
        var store = database.OpenStore();
        var (hot, small) = (Ids.Next(), Ids.Next());
        await store.Append(
            [
                new(hot, ExpectedVersion.NoStream, [.. Enumerable.Range(0, Events).Select(_ => PostWritten.Next())]),
                new(small, ExpectedVersion.NoStream, [PostWritten.Next()]),
            ],
            AppendBenchmarks.NewContext()
        );
        var cold = Stopwatch.GetTimestamp();
        await store.Load<Thread>(hot);
        var load = Stopwatch.GetElapsedTime(cold);

        var times = new List<double>();
        for (var i = 0; i < Decisions; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await store.Decide<Thread>(hot, Nothing, AppendBenchmarks.NewContext());
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        Console.WriteLine(
            $"decide on a warm stream of {Events} events, nothing to write: median {Rounds.Median(times):0.000} ms (must stay under 1), cold load {load.TotalMilliseconds:0} ms"
        );

        Task Save(Guid stream) => store.Decide<Thread>(stream, _ => PostWritten.Next(), AppendBenchmarks.NewContext());
        await Rounds.Compare(
            $"decide and save on a warm stream of {Events} events, against one of a few",
            0.9,
            time => Rounds.Callers(1, _ => Save(hot), time),
            time => Rounds.Callers(1, _ => Save(small), time),
            turns
        );
    }

    private static Decision Nothing(Thread thread) =>
        thread.Posts >= Events
            ? new AlreadyDone()
            : throw new InvalidOperationException($"The state has {thread.Posts} posts.");

    private sealed record Thread(int Posts) : IState<Thread>
    {
        public static Thread Initial { get; } = new(0);

        public Thread Evolve(Event recorded) => recorded is PostWritten ? new(Posts + 1) : this;
    }
}
