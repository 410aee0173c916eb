using Hub.EventStore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Hub.Shared.Due;

/// <summary>Does what is due, on one node at a time: the one that holds the lock. When it stops another one takes over.</summary>
/// <remarks>
/// The clock is asked each second and not slept towards: a computer may sleep, and its clock be set. What was set to come
/// within ten seconds may come so much late.
/// </remarks>
internal sealed partial class DueOwner(
    NpgsqlDataSource database,
    EventStoreOptions options,
    IServiceProvider services,
    TimeProvider time,
    ILogger<DueOwner> logger
) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(10);

    // Asked for late: what modules do when a time has come may need the store, which needs the projection of times.
    private Dictionary<string, IWhenDue> _kinds = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _kinds = services.GetServices<IWhenDue>().ToDictionary(what => what.Kind);
        while (!stoppingToken.IsCancellationRequested)
            try
            {
                await Own(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                LogLost(exception);
                await Task.Delay(Tick, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
    }

    private async Task Own(CancellationToken cancellation)
    {
        await using var connection = options.DirectConnectionString is { } direct
            ? new NpgsqlConnection(direct)
            : database.CreateConnection();
        await connection.OpenAsync(cancellation);
        var list = new DueList(connection);
        using var clock = new PeriodicTimer(Tick, time);
        while (!await list.TryOwn(cancellation))
            await clock.WaitForNextTickAsync(cancellation);

        try
        {
            var look = DateTimeOffset.MinValue;
            do
            {
                var now = time.GetUtcNow();
                if (now < look)
                    continue;
                await DoAll(list, now, cancellation);
                var next = await list.Next(now, cancellation) ?? DateTimeOffset.MaxValue;
                look = next < now + LookAgain ? next : now + LookAgain;
            } while (await clock.WaitForNextTickAsync(cancellation));
        }
        finally
        {
            await list.GiveUp();
        }
    }

    private async Task DoAll(DueList list, DateTimeOffset now, CancellationToken cancellation)
    {
        var after = ("", Guid.Empty, DateTimeOffset.MinValue);
        while (await list.Come(_kinds.Keys, now, after, cancellation) is { Count: > 0 } come)
        {
            foreach (var (kind, subject, at) in come)
                try
                {
                    await _kinds[kind].Do(subject, at, cancellation);
                    await list.Done(kind, subject, at, now, cancellation);
                }
                catch (Exception exception) when (exception is not (OperationCanceledException or NpgsqlException))
                {
                    // The others must not wait for it.
                    LogFailed(exception, kind, subject, at);
                }
            after = come[^1];
        }
    }
}
