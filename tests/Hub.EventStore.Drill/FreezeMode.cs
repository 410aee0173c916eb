namespace Hub.EventStore.Drill;

/// <summary>
/// The child process that freezes: its decision, asked while it holds the append lock, says so and waits for a line on
/// standard input. Then it tells how the call ended.
/// </summary>
internal static class FreezeMode
{
    public static async Task Run(string connectionString)
    {
        await using var drill = new DrillStore(connectionString);
        var context = new CommandContext(Guid.Empty, "Tick", Guid.NewGuid(), "");
        var asked = false;
        try
        {
            // The first batch of a process knows nothing yet, and is judged under the lock.
            var decided = await drill.Store.Decide<Clock>(
                Guid.NewGuid(),
                _ =>
                {
                    if (!asked)
                    {
                        asked = true;
                        WriterMode.Tell("holds");
                        Console.In.ReadLine();
                    }
                    return new Ticked(0, 0);
                },
                context
            );
            WriterMode.Tell($"ack {context.CommandId} {decided.Sequence}");
        }
        catch (Unavailable)
        {
            WriterMode.Tell($"unknown {context.CommandId}");
        }
        WriterMode.Tell("end");
    }
}
