using Hub.EventStore;

namespace Hub.Benchmarks.Store;

/// <summary>Appends against hand-written SQL that writes the same rows.</summary>
internal static class AppendBenchmarks
{
    public static CommandContext NewContext() => new(Ids.Next(), "WritePost", Ids.Next(), "0123456789abcdef");

    /// <summary>One caller, against prepared statements on one connection, one commit each.</summary>
    public static async Task Alone(BenchmarkDatabase database, Turns turns, bool inline)
    {
        var store = database.OpenStore(inline);
        var prepared = database.Keep(await PreparedAppends.Open(database.ConnectionString, 1, inline));
        await Rounds.Compare(
            $"append, 1 caller{Shown(inline)}, against prepared statements with one commit each",
            0.9,
            time => Rounds.Callers(1, _ => One(store), time),
            time => Rounds.Callers(1, caller => prepared.Append(caller, PostWritten.Next()), time),
            // What else the machine does weighs most on a lone caller, and comes and goes within seconds: the ratios of single
            // turns lie a tenth apart, and only the median of many is good to a hundredth.
            turns with
            {
                Rounds = turns.Rounds * 27,
                Seconds = turns.Seconds / 8,
            }
        );
    }

    /// <summary>64 callers, against a group commit by hand fed by 64 callers.</summary>
    public static async Task Group(BenchmarkDatabase database, Turns turns, bool inline)
    {
        var store = database.OpenStore(inline);
        var byHand = database.Keep(new GroupCommitByHand(database.ConnectionString, inline));
        await Rounds.Compare(
            $"append, 64 callers{Shown(inline)}, against a hand-written group commit fed by the same",
            0.8,
            time => Rounds.Callers(64, _ => One(store), time),
            time => Rounds.Callers(64, _ => byHand.Append(PostWritten.Next()), time),
            turns
        );
        if (!inline)
            await Rounds.Compare(
                "(shown beside: that group commit, against full batches of 64 rows without anybody waiting)",
                0.6,
                time => Rounds.Callers(64, _ => byHand.Append(PostWritten.Next()), time),
                byHand.FullBatches,
                turns
            );
    }

    /// <summary>64 callers, against prepared statements over 8 connections.</summary>
    public static async Task Many(BenchmarkDatabase database, Turns turns, bool inline)
    {
        var store = database.OpenStore(inline);
        var prepared = database.Keep(await PreparedAppends.Open(database.ConnectionString, 8, inline));
        await Rounds.Compare(
            $"append, 64 callers{Shown(inline)}, against prepared statements over 8 connections",
            1.5,
            time => Rounds.Callers(64, _ => One(store), time),
            time => Rounds.Callers(8, caller => prepared.Append(caller, PostWritten.Next()), time),
            turns
        );
    }

    /// <summary>100 events of one stream at a time, against one insert of the same rows from arrays.</summary>
    public static async Task Hundred(BenchmarkDatabase database, Turns turns)
    {
        var store = database.OpenStore();
        var inserts = database.Keep(await HundredByHand.Open(database.ConnectionString));
        await Rounds.Compare(
            "append of 100 events, 1 caller, against one insert of the same rows from arrays",
            0.7,
            time => Rounds.Callers(1, _ => Append(store, 100), time),
            time => Rounds.Callers(1, _ => inserts.Append(100), time),
            turns
        );
    }

    private static Task<Appended> One(PostgresEventStore store) => Append(store, 1);

    private static Task<Appended> Append(PostgresEventStore store, int events) =>
        store.Append(
            [
                new(
                    Ids.Next(),
                    ExpectedVersion.NoStream,
                    [.. Enumerable.Range(0, events).Select(_ => PostWritten.Next())]
                ),
            ],
            NewContext()
        );

    private static string Shown(bool inline) => inline ? ", inline projection on" : "";
}
