using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hub.Live;

/// <summary>
/// Checks of rights and sessions that no event asks for: a module's word, another node's, or time passing. Done one after
/// another beside the follower.
/// </summary>
sealed partial class RightsRequests(
    Rights rights,
    LiveConnections connections,
    LogPosition position,
    ILivePeople people,
    IServiceProvider services,
    LiveOptions options,
    TimeProvider time,
    ILogger<RightsRequests> logger
) : BackgroundService
{
    private readonly Channel<Func<CancellationToken, Task>> queue = System.Threading.Channels.Channel.CreateUnbounded<
        Func<CancellationToken, Task>
    >();

    public void Changed(Guid person) =>
        queue.Writer.TryWrite(async ct =>
        {
            foreach (var connection in connections.All.Where(one => one.Person?.Uuid == person))
            {
                connection.Person = await people.Find(connection.User, ct);
                connections.ShowAgain(connection);
            }
            await rights.Changed(person, position.Last, ct);
        });

    public void Recheck(LiveConnection connection) => queue.Writer.TryWrite(ct => Check(connection, ct));

    /// <summary>Needs no database: done at once.</summary>
    public void EndSession(string session)
    {
        foreach (var connection in connections.All)
            if (connection.User.HasClaim(options.SessionClaim, session))
                connection.Abort();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Work(stoppingToken), RecheckAll(stoppingToken));

    private async Task Work(CancellationToken ct)
    {
        await foreach (var request in queue.Reader.ReadAllAsync(ct))
            try
            {
                await request(ct);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(exception);
            }
    }

    private async Task RecheckAll(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(options.RecheckEvery, time);
        while (await timer.WaitForNextTickAsync(ct))
            foreach (var connection in connections.All)
                Recheck(connection);
    }

    private async Task Check(LiveConnection connection, CancellationToken ct)
    {
        if (connection.Closed.IsCancellationRequested)
            return;
        if (options.SessionLives is { } lives && !await lives(connection.User, services, ct))
            connection.Abort();
        else
            await rights.Recheck(connection, position.Last, ct);
    }

    [LoggerMessage(LogLevel.Error, "Rights of a connection could not be checked; they are checked again later.")]
    private partial void LogFailed(Exception exception);
}
