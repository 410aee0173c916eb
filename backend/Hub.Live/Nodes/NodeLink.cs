using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Hub.Live;

/// <summary>LISTEN and NOTIFY: how nodes on one database hear each other. Events do not go this way: each node reads the log.</summary>
sealed partial class NodeLink(
    NpgsqlDataSource database,
    LiveOptions options,
    NodeMessages messages,
    TimeProvider time,
    ILogger<NodeLink> logger
) : BackgroundService
{
    private const string Name = "hub_live";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(5);
    private readonly TaskCompletionSource hears = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A node that has started hears the others; without the database it starts all the same and tries on.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await base.StartAsync(cancellationToken);
        await hears
            .Task.WaitAsync(StartPatience, time, cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <exception cref="NpgsqlException">The database cannot be reached.</exception>
    public async Task Notify(string payload, CancellationToken ct)
    {
        await using var command = database.CreateCommand("select pg_notify($1, $2)");
        command.Parameters.Add(new NpgsqlParameter { Value = Name });
        command.Parameters.Add(new NpgsqlParameter { Value = payload });
        await command.ExecuteNonQueryAsync(ct);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
            try
            {
                await Listen(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                LogLost(exception);
                await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
    }

    private async Task Listen(CancellationToken ct)
    {
        await using var connection = options.DirectConnectionString is { } direct
            ? new NpgsqlConnection(direct)
            : database.CreateConnection();
        await connection.OpenAsync(ct);
        connection.Notification += (_, said) => messages.Receive(said.Payload);
        await using (var listen = new NpgsqlCommand($"listen {Name}", connection))
            await listen.ExecuteNonQueryAsync(ct);
        hears.TrySetResult();
        messages.Listening();
        while (true)
            await connection.WaitAsync(ct);
    }

    [LoggerMessage(LogLevel.Warning, "The line on which nodes hear each other was lost; it is opened again.")]
    private partial void LogLost(Exception exception);
}
