using Hub.EventStore.Postgres;
using Hub.EventStore.Serialization;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Hub.EventStore.Subscriptions;

/// <summary>
/// This node's one reader of the log's end: woken by NOTIFY, looking by itself now and then as a safety net, passing a
/// hole only when it is proven dead. Starts when first asked.
/// </summary>
internal sealed partial class Tail(
    NpgsqlDataSource source,
    NpgsqlDataSource reading,
    EventStoreOptions options,
    SqlText sql,
    EventRows rows,
    TimeProvider clock,
    ILogger logger
) : IAsyncDisposable
{
    private const int Page = 1000;
    private static readonly TimeSpan HoleRetry = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan ReconnectPause = TimeSpan.FromMilliseconds(250);

    private readonly CancellationTokenSource stopping = new();
    private readonly Lock starting = new();
    private readonly HoleResolver holes = new(sql, rows);
    private Task? loop;

    // A hole is open or the line is lost: the head may stand still for long.
    private volatile bool held;

    public TailWindow Window { get; } = new(4096);

    /// <summary>Cancelled when the store closes.</summary>
    public CancellationToken Stopping => stopping.Token;

    public void Start()
    {
        lock (starting)
        {
            ObjectDisposedException.ThrowIf(stopping.IsCancellationRequested, typeof(IEventStore));
            loop ??= Task.Run(Run);
        }
    }

    /// <summary>The last sequence below which nothing can appear any more.</summary>
    public async Task<long> SafeHead(CancellationToken cancellationToken)
    {
        Start();
        while (true)
        {
            Window.Read(long.MaxValue, out var more);
            if (Window.Safe >= 0)
                return Window.Safe;
            await more.WaitAsync(cancellationToken);
        }
    }

    /// <summary>
    /// Like <see cref="SafeHead"/>, but also past what other nodes committed before this call, unless a hole stays open
    /// below it (or the line to the log is lost) for longer than a poll.
    /// </summary>
    public async Task<long> SafeHeadNow(CancellationToken cancellationToken)
    {
        await SafeHead(cancellationToken);
        await using var command = reading.CreateCommand(sql["ReadLast"]);
        var last = (long)(await command.ExecuteScalarAsync(cancellationToken))!;
        while (true)
        {
            Window.Read(long.MaxValue, out var more);
            if (Window.Safe >= last)
                return Window.Safe;
            using var poll = new CancellationTokenSource(options.Poll, clock);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, poll.Token);
            await more.WaitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
            // A machine that is busy is waited for.
            if (!more.IsCompleted && (held || stopping.IsCancellationRequested))
                return Window.Safe;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Task? running;
        lock (starting)
        {
            stopping.Cancel();
            running = loop;
        }
        if (running is not null)
            await running;
    }

    private async Task Run()
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await using var connection = await source.OpenConnectionAsync(stopping.Token);
                await Execute(connection, $"listen {options.Schema}_events");
                if (Window.Head < 0)
                    await Begin(connection);
                while (true)
                    await ReadOn(connection);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception problem)
            {
                held = true;
                Lost(logger, problem);
                await Task.Delay(ReconnectPause, clock, stopping.Token)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task Begin(NpgsqlConnection connection)
    {
        long? settled;
        while ((settled = await holes.Settle(connection, stopping.Token)) is null)
            await Task.Delay(HoleRetry, clock, stopping.Token);
        Window.Begin(settled.Value);

        await using var lastSkip = new NpgsqlCommand(sql["ReadLastSkip"], connection);
        var recorded = (long)(await lastSkip.ExecuteScalarAsync(stopping.Token))!;
        await holes.RecordSkips(connection, recorded, settled.Value, stopping.Token);
    }

    private async Task ReadOn(NpgsqlConnection connection)
    {
        var head = Window.Head;
        var page = await LogReader.Read(connection, sql, rows, head, long.MaxValue, Page, stopping.Token);
        var (settled, open) = await Settle(connection, head, page);
        held = open;
        Window.Add(settled);
        if (open)
            await Task.Delay(HoleRetry, clock, stopping.Token);
        else if (page.Count < Page)
            await WaitForNotice(connection);
    }

    // Woken by the commit's NOTIFY; by the clock alone when that was lost.
    private async Task WaitForNotice(NpgsqlConnection connection)
    {
        using var poll = new CancellationTokenSource(options.Poll, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping.Token, poll.Token);
        try
        {
            await connection.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            // Nothing came: look all the same.
        }
    }

    // The part of a page that followers may see, and whether an open hole ended it.
    private async Task<(IReadOnlyList<LogEntry> Settled, bool Open)> Settle(
        NpgsqlConnection connection,
        long head,
        IReadOnlyList<LogEntry> page
    )
    {
        if (page.Count == 0 || page[^1].Sequence == head + page.Count)
            return (page, false);
        var settled = new List<LogEntry>(page.Count);
        foreach (var entry in page)
        {
            var last = settled.Count > 0 ? settled[^1].Sequence : head;
            if (entry.Sequence <= last)
                continue;
            if (entry.Sequence > last + 1)
            {
                // All up to the page's end is looked at at once, since it is as settled as the hole.
                if (await holes.Resolve(connection, last, page[^1].Sequence, stopping.Token) is not { } rest)
                    return (settled, true);
                settled.AddRange(rest);
                break;
            }
            settled.Add(entry);
        }
        return (settled, false);
    }

    private async Task Execute(NpgsqlConnection connection, string text)
    {
        await using var command = new NpgsqlCommand(text, connection);
        await command.ExecuteNonQueryAsync(stopping.Token);
    }

    [LoggerMessage(LogLevel.Warning, "The log cannot be followed for the moment; trying again.")]
    private static partial void Lost(ILogger logger, Exception problem);
}
