using System.Runtime.InteropServices;
using Hub.Host.Starting;
using Npgsql;

namespace Hub.Host.Commands.Store;

/// <summary>
/// <c>store VERB</c>: looks after the log, beside a running hub or without one. The last line says what was found; exit
/// code 1 says that it is not well.
/// </summary>
public static class StoreCommand
{
    private static readonly StoreVerb[] Verbs =
    [
        StoreStatus.Verb,
        StoreVerify.Verb,
        StoreRebuild.Verb,
        StoreRetry.Retry,
        StoreRetry.Skip,
        StoreErase.Verb,
        StoreExport.Verb,
        StoreImport.Verb,
        StoreSchema.Verb,
    ];

    private static string Usage =>
        $"""
            store VERB [--data DIR | --connection STRING]
            {string.Join(
                '\n',
                Verbs.Select(verb => $"  {string.Join(' ', [verb.Name, .. verb.Options]), -42}{verb.Says}")
            )}
            --data names the data folder of a hub, whether it runs or not; --connection a PostgreSQL that somebody else runs.
            """;

    public static async Task<int> Run(string[] arguments)
    {
        var named = arguments.ElementAtOrDefault(1);
        if (named is null or "--help" or "-h" or "help")
        {
            Console.WriteLine(Usage);
            return named is null ? 1 : 0;
        }
        var verb =
            Verbs.FirstOrDefault(each => each.Name == named)
            ?? throw new StartRefused($"store has no verb {named}. There are:\n{Usage}");
        var checkedArguments = StoreArguments.Parse(verb, arguments.Skip(2));

        using var stop = new CancellationTokenSource();
        using var interrupted = StopOn(PosixSignal.SIGINT, stop);
        using var terminated = StopOn(PosixSignal.SIGTERM, stop);
        var finding = await Find(verb, checkedArguments, stop.Token);
        Console.WriteLine(finding.Says);
        return finding.IsWell ? 0 : 1;
    }

    // Everything is closed before the last line is said, so that nothing comes after it.
    private static async Task<Finding> Find(StoreVerb verb, StoreArguments arguments, CancellationToken stop)
    {
        if (verb.RunAlone is { } alone)
            return alone();
        try
        {
            await using var store = await OpenStore.Open(verb, arguments, stop);
            return await verb.Run(store, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return new(false, $"store {verb.Name} was stopped before it ended.");
        }
        catch (NpgsqlException problem)
        {
            throw new StartRefused($"store {verb.Name} ended: {problem.Message}", problem);
        }
    }

    private static PosixSignalRegistration StopOn(PosixSignal signal, CancellationTokenSource stop) =>
        PosixSignalRegistration.Create(
            signal,
            context =>
            {
                context.Cancel = true;
                stop.Cancel();
            }
        );
}
