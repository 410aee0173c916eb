namespace Hub.EventStore.Drill;

/// <summary>
/// The child process: many writers at once, each telling on standard output what the store answered. It ends when its
/// standard input does.
/// </summary>
internal static class WriterMode
{
    private const int HotStreams = 4;
    private static readonly Guid HotNamespace = Guid.Parse("0192f000-0000-7000-8000-00000000d811");

    public static async Task Run(string connectionString, int writers, int count)
    {
        await using var drill = new DrillStore(connectionString);
        using var stop = new CancellationTokenSource();
        _ = Task.Run(async () =>
        {
            await Console.In.ReadToEndAsync();
            await stop.CancelAsync();
        });
        await Task.WhenAll(
            Enumerable.Range(0, writers).Select(writer => Write(drill.Store, writer, count, stop.Token))
        );
        Tell("end");
    }

    private static async Task Write(PostgresEventStore store, int writer, int count, CancellationToken stop)
    {
        for (var number = 0; number < count && !stop.IsCancellationRequested; number++)
        {
            var context = new CommandContext(Guid.Empty, "Tick", Guid.NewGuid(), "");
            try
            {
                await One(store, new Ticked(writer, number), context, number % 3);
            }
            catch (VersionConflict)
            {
                Tell($"no {context.CommandId}");
            }
            catch (EventStoreException problem) when (problem is Unavailable or Busy)
            {
                // Nobody knows, or nothing happened: neither is promised.
                Tell($"unknown {context.CommandId}");
            }
        }
    }

    private static async Task One(PostgresEventStore store, Ticked tick, CommandContext context, int kind)
    {
        StreamId hot = StreamId.FromKey(HotNamespace, $"{tick.Number % HotStreams}");
        switch (kind)
        {
            case 0:
                var decided = await store.Decide<Clock>(hot, _ => tick, context);
                Tell($"ack {context.CommandId} {decided.Sequence}");
                break;
            case 1:
                var appended = await store.Append(
                    [new(Guid.NewGuid(), ExpectedVersion.NoStream, [tick, tick])],
                    context
                );
                Tell($"ack {context.CommandId} {appended.Sequence}");
                break;
            default:
                // Streams never get this far, so it is always refused.
                await store.Append([new(hot, ExpectedVersion.Exactly(int.MaxValue), [tick])], context);
                break;
        }
    }

    public static void Tell(string line)
    {
        lock (Console.Out)
        {
            Console.Out.WriteLine(line);
            Console.Out.Flush();
        }
    }
}
