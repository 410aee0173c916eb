using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using Hub.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Hub.GraphQL.Transport.ServerSentEvents;

/// <summary>One stream that carries the answers of many operations. They run with the services and user of the GET that holds it.</summary>
internal sealed class SingleConnection(GraphQLExecutor executor, GraphQLOptions options, ClientOperations operations)
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _operations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, bool> _running = new();
    private readonly TaskCompletionSource<EventStream> _opened = new();
    private HttpContext? _context;

    public bool IsOpen => _context is not null;

    public bool TryOpen(HttpContext context) => Interlocked.CompareExchange(ref _context, context, null) is null;

    /// <summary>Until the client goes away, or its session ends.</summary>
    public async Task Run()
    {
        var context = _context!;
        using var stream = new EventStream(context);
        using var session = new StreamSession(StreamSession.Of(context), context, options);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, session.Ended);
        try
        {
            await stream.Begin().ConfigureAwait(false);
            _opened.TrySetResult(stream);
            await stream.KeepAlive(over.Token).ConfigureAwait(false);
        }
        finally
        {
            foreach (var operation in _operations.Values)
            {
                await operation.CancelAsync().ConfigureAwait(false);
            }
            await Task.WhenAll(_running.Keys).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public int Start(OperationRequest request)
    {
        var id =
            request.Extensions is { } extensions
            && extensions.TryGetProperty("operationId", out var given)
            && given.ValueKind == JsonValueKind.String
                ? given.GetString()
                : null;
        if (_context is not { } context)
        {
            return StatusCodes.Status404NotFound;
        }
        if (string.IsNullOrEmpty(id))
        {
            return StatusCodes.Status400BadRequest;
        }
        if (_operations.Count >= options.Limits.OperationsPerConnection)
        {
            return StatusCodes.Status429TooManyRequests;
        }
        var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        if (!_operations.TryAdd(id, stop))
        {
            stop.Dispose();
            return StatusCodes.Status409Conflict;
        }
        if (!operations.TryStart(context, out var running))
        {
            _operations.TryRemove(new(id, stop));
            stop.Dispose();
            return StatusCodes.Status429TooManyRequests;
        }
        // The POST's memory is given back when it is answered: the operation needs its own.
        var own = request with
        {
            Document = request.Document.ToArray(),
        };
        var task = Answer(context, id, own, stop, running);
        _running[task] = true;
        _ = task.ContinueWith(done => _running.TryRemove(done, out _), TaskScheduler.Default);
        return StatusCodes.Status202Accepted;
    }

    public int Stop(string operation)
    {
        if (!_operations.TryRemove(operation, out var stop))
        {
            return StatusCodes.Status404NotFound;
        }
        try
        {
            stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended by itself just now.
        }
        return StatusCodes.Status200OK;
    }

    private async Task Answer(
        HttpContext context,
        string id,
        OperationRequest request,
        CancellationTokenSource stop,
        ClientOperations.Running running
    )
    {
        using var ends = running;
        await Task.Yield();
        var token = stop.Token;
        try
        {
            var stream = await _opened.Task.WaitAsync(token).ConfigureAwait(false);
            await foreach (
                var part in executor
                    .Stream(request, new LineSource(context, context.User, token), token)
                    .ConfigureAwait(false)
            )
            {
                await stream.Send("next", Message(id, part.Json)).ConfigureAwait(false);
            }
            _operations.TryRemove(new(id, stop));
            await stream.Send("complete", Message(id, default)).ConfigureAwait(false);
        }
        catch (Exception) when (token.IsCancellationRequested)
        {
            // Stopped by the client, or its stream is gone.
        }
        finally
        {
            _operations.TryRemove(new(id, stop));
            stop.Dispose();
        }
    }

    private static ReadOnlyMemory<byte> Message(string id, ReadOnlyMemory<byte> payload)
    {
        var message = new ArrayBufferWriter<byte>(payload.Length + 64);
        using (var json = new Utf8JsonWriter(message))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, id);
            if (!payload.IsEmpty)
            {
                json.WritePropertyName("payload"u8);
                json.WriteRawValue(payload.Span, skipInputValidation: true);
            }
            json.WriteEndObject();
        }
        return message.WrittenMemory;
    }
}
