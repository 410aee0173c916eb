using System.IO.Pipelines;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Hub.Testing.Live;

/// <summary>A WebSocket as the pair of pipes that SignalR's client reads and writes.</summary>
internal sealed class WebSocketConnection : ConnectionContext, IConnectionInherentKeepAliveFeature
{
    private readonly ClientWebSocket socket = new();
    private readonly Pipe received = new();
    private readonly Pipe sent = new();
    private readonly CancellationTokenSource closed = new();
    private Task running = Task.CompletedTask;

    public WebSocketConnection(IReadOnlyDictionary<string, string> headers)
    {
        foreach (var (name, value) in headers)
            socket.Options.SetRequestHeader(name, value);
        Transport = new Pair(received.Reader, sent.Writer);
        Features.Set<IConnectionInherentKeepAliveFeature>(this);
        ConnectionClosed = closed.Token;
    }

    public override string ConnectionId { get; set; } = Guid.NewGuid().ToString("N");

    public override IFeatureCollection Features { get; } = new FeatureCollection();

    public override IDictionary<object, object?> Items { get; set; } = new ConnectionItems();

    public override IDuplexPipe Transport { get; set; }

    public bool HasInherentKeepAlive => true;

    public async Task Connect(Uri uri, CancellationToken ct)
    {
        await socket.ConnectAsync(uri, ct);
        running = Task.WhenAll(Receive(), Send());
    }

    /// <summary>Cuts the line as a lost network does: nobody is told.</summary>
    public override void Abort(ConnectionAbortedException abortReason) => socket.Abort();

    public override async ValueTask DisposeAsync()
    {
        await sent.Writer.CompleteAsync();
        await received.Reader.CompleteAsync();
        socket.Abort();
        await running;
        socket.Dispose();
        closed.Dispose();
        await base.DisposeAsync();
    }

    private async Task Receive()
    {
        Exception? problem = null;
        try
        {
            while (true)
            {
                var result = await socket.ReceiveAsync(received.Writer.GetMemory(4096), CancellationToken.None);
                if (result.MessageType == WebSocketMessageType.Close)
                    break;
                received.Writer.Advance(result.Count);
                if ((await received.Writer.FlushAsync()).IsCompleted)
                    break;
            }
        }
        catch (Exception exception)
            when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            problem = exception;
        }
        await received.Writer.CompleteAsync(problem);
        sent.Reader.CancelPendingRead();
        await closed.CancelAsync();
    }

    private async Task Send()
    {
        try
        {
            while (true)
            {
                var read = await sent.Reader.ReadAsync();
                foreach (var segment in read.Buffer)
                    await socket.SendAsync(segment, WebSocketMessageType.Text, true, CancellationToken.None);
                sent.Reader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted || read.IsCanceled)
                    break;
            }
        }
        catch (Exception exception)
            when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The receiving side tells what happened.
        }
        await sent.Reader.CompleteAsync();
    }

    private sealed record Pair(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
