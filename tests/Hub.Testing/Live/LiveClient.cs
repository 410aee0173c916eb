using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Testing.Live;

public sealed record Envelope(string Channel, long Sequence, long Previous, string Type, JsonElement Data);

public sealed record Signal(string Channel, string Type, JsonElement Data);

public sealed record JoinAnswer(
    IReadOnlyList<Envelope> Events,
    long Sequence,
    bool Reload,
    IReadOnlyList<Signal> Signals
);

/// <summary>SignalR's own client on <c>/live</c>; keeps all that it was sent, in order.</summary>
public sealed class LiveClient : IAsyncDisposable
{
    /// <summary>Generous: a slow machine must not fail a test, a missing event must.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);
    private readonly Lock gate = new();
    private readonly List<Envelope> events = [];
    private readonly List<Signal> signals = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LiveClient(Uri address, IReadOnlyDictionary<string, string> headers)
    {
        var builder = new HubConnectionBuilder();
        builder.Services.AddSingleton<IConnectionFactory>(new WebSocketConnectionFactory(headers));
        builder.Services.AddSingleton<EndPoint>(new UriEndPoint(address));
        Connection = builder.Build();
        Connection.On<Envelope>("event", envelope => Change(() => events.Add(envelope)));
        Connection.On<Signal>("signal", signal => Change(() => signals.Add(signal)));
        Connection.Closed += _ =>
        {
            Change(() => Closed = true);
            return Task.CompletedTask;
        };
    }

    public HubConnection Connection { get; }

    /// <summary>The line has ended.</summary>
    public bool Closed { get; private set; }

    public IReadOnlyList<Envelope> Events
    {
        get
        {
            lock (gate)
                return [.. events];
        }
    }

    public IReadOnlyList<Signal> Signals
    {
        get
        {
            lock (gate)
                return [.. signals];
        }
    }

    /// <param name="address">The hub's own: <c>http://localhost:5080/live</c>.</param>
    /// <param name="bearer">Null: not signed in.</param>
    public static Task<LiveClient> Connect(Uri address, string? bearer) =>
        Connect(
            address,
            bearer is null ? new Dictionary<string, string>() : new() { ["Authorization"] = $"Bearer {bearer}" }
        );

    public static async Task<LiveClient> Connect(Uri address, IReadOnlyDictionary<string, string> headers)
    {
        var client = new LiveClient(address, headers);
        await client.Connection.StartAsync();
        return client;
    }

    public Task<JoinAnswer> Join(string channel, long afterSequence) =>
        Connection.InvokeAsync<JoinAnswer>("Join", channel, afterSequence);

    public Task Leave(string channel) => Connection.InvokeAsync("Leave", channel);

    public Task Signal(string channel, string type, object? data = null) =>
        Connection.InvokeAsync("Signal", channel, type, data);

    /// <summary>Waits until what has come, or the line's end, makes this true.</summary>
    public async Task Until(Func<LiveClient, bool> condition)
    {
        using var deadline = new CancellationTokenSource(Deadline);
        while (true)
        {
            Task next;
            lock (gate)
                next = changed.Task;
            if (condition(this))
                return;
            try
            {
                await next.WaitAsync(deadline.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException(
                    $"Waited in vain. Closed: {Closed}. Events: {string.Join(", ", Events)}. Signals: {string.Join(", ", Signals)}."
                );
            }
        }
    }

    public ValueTask DisposeAsync() => Connection.DisposeAsync();

    private void Change(Action change)
    {
        lock (gate)
        {
            change();
            changed.TrySetResult();
            changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
