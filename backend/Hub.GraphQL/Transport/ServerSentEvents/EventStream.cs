using System.Text;
using Microsoft.AspNetCore.Http;

namespace Hub.GraphQL.Transport.ServerSentEvents;

/// <summary>Writes events of <c>text/event-stream</c>; a comment every few seconds keeps proxies from closing the line.</summary>
internal sealed class EventStream(HttpContext context) : IDisposable
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(12);
    private readonly SemaphoreSlim _sending = new(1, 1);

    /// <summary>
    /// Whether the client wants a stream: it accepts one and takes no JSON. Clients that take both, such as urql, get the
    /// one answer of a query as JSON.
    /// </summary>
    public static bool IsWanted(HttpContext context)
    {
        var accept = context.Request.Headers.Accept.ToString();
        return accept.Contains("text/event-stream", StringComparison.OrdinalIgnoreCase)
            && MediaTypes.Choose(accept) is null;
    }

    public async ValueTask Begin()
    {
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache, no-transform";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        await Write(":\n\n"u8.ToArray()).ConfigureAwait(false);
    }

    /// <param name="name"><c>next</c> or <c>complete</c>.</param>
    /// <param name="data">One line of JSON, or nothing.</param>
    public async ValueTask Send(string name, ReadOnlyMemory<byte> data)
    {
        var head = Encoding.ASCII.GetBytes($"event: {name}\ndata: ");
        byte[] message = [.. head, .. data.Span, (byte)'\n', (byte)'\n'];
        await Write(message).ConfigureAwait(false);
    }

    /// <summary>Until cancelled.</summary>
    public async Task KeepAlive(CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(Heartbeat);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellation).ConfigureAwait(false))
            {
                await Write(":\n\n"u8.ToArray()).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The stream is over.
        }
    }

    public void Dispose() => _sending.Dispose();

    private async ValueTask Write(byte[] message)
    {
        await _sending.WaitAsync(context.RequestAborted).ConfigureAwait(false);
        try
        {
            await context.Response.BodyWriter.WriteAsync(message, context.RequestAborted).ConfigureAwait(false);
        }
        finally
        {
            _sending.Release();
        }
    }
}
