using Hub.EventStore;

namespace Hub.Benchmarks.Store;

/// <summary>A million appends by 64 callers to streams of their own: what is kept in memory does not grow with the log.</summary>
internal static class FlatMemory
{
    private const int Appends = 1_000_000;
    private const int Parts = 10;
    private const double Limit = 1.2;

    public static async Task Run(BenchmarkDatabase database, Turns turns)
    {
        var store = database.OpenStore();
        var kept = new List<long>();
        for (var part = 0; part < Parts; part++)
        {
            var left = Appends / Parts;
            await Task.WhenAll(
                Enumerable
                    .Range(0, 64)
                    .Select(_ =>
                        Task.Run(async () =>
                        {
                            while (Interlocked.Decrement(ref left) >= 0)
                                await store.Append(
                                    [new(Ids.Next(), ExpectedVersion.NoStream, [PostWritten.Next()])],
                                    AppendBenchmarks.NewContext()
                                );
                        })
                    )
            );
            kept.Add(GC.GetTotalMemory(forceFullCollection: true) / 1024);
        }
        Console.WriteLine(
            $"memory kept after {Appends} appends: {(double)kept[^1] / kept[0]:0.00} x of that after a tenth (must stay under {Limit:0.0}); KB after each tenth: {string.Join(' ', kept)}"
        );
    }
}
