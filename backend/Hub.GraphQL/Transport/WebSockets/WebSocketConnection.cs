using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Execution;
using Hub.GraphQL.Planning;
using Microsoft.AspNetCore.Http;

namespace Hub.GraphQL.Transport.WebSockets;

/// <summary>One connection of the protocol <c>graphql-transport-ws</c>: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md</summary>
internal sealed class WebSocketConnection(
    MessageChannel channel,
    HttpContext context,
    GraphQLExecutor executor,
    GraphQLOptions options,
    ClientOperations operations
) : IDisposable
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _operations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, bool> _running = new();
    private ClaimsPrincipal? _user;
    private StreamSession? _session;

    /// <summary>Until the client closes; throws <see cref="CloseException"/> to close it.</summary>
    public async Task Run()
    {
        await Initialise(context.RequestAborted).ConfigureAwait(false);
        var ended = _session!.Ended;
        using var all = CancellationTokenSource.CreateLinkedTokenSource(ended, context.RequestAborted);
        try
        {
            while (await channel.Receive(all.Token).ConfigureAwait(false) is { } message)
            {
                await Handle(message, all.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
            when (ended.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            throw new CloseException(CloseCodes.Unauthorized, "The session has ended");
        }
        finally
        {
            await all.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(_running.Keys).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose() => _session?.Dispose();

    private async Task Initialise(CancellationToken ended)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(ended);
        wait.CancelAfter(options.Limits.ConnectionInitialisation);
        try
        {
            while (await channel.Receive(wait.Token).ConfigureAwait(false) is { } message)
            {
                using (message)
                {
                    if (await IsInitialised(message.RootElement, ended).ConfigureAwait(false))
                    {
                        return;
                    }
                }
            }
            throw new OperationCanceledException(ended);
        }
        catch (OperationCanceledException) when (wait.IsCancellationRequested && !ended.IsCancellationRequested)
        {
            throw new CloseException(CloseCodes.InitialisationTimeout, "Connection initialisation timeout");
        }
    }

    private async ValueTask<bool> IsInitialised(JsonElement message, CancellationToken ended)
    {
        switch (TypeOf(message))
        {
            case "connection_init":
                var payload = message.TryGetProperty("payload", out var given) ? given.Clone() : default(JsonElement?);
                var session =
                    await options.Authenticate(context, payload, ended).ConfigureAwait(false)
                    ?? throw new CloseException(CloseCodes.Forbidden, "Forbidden");
                _user = session.User;
                _session = new StreamSession(session, context, options);
                await channel.Send("connection_ack", null, default, ended).ConfigureAwait(false);
                return true;
            case "ping":
                await channel.Send("pong", null, default, ended).ConfigureAwait(false);
                return false;
            case "pong":
                return false;
            case "subscribe":
                throw new CloseException(CloseCodes.Unauthorized, "Unauthorized");
            default:
                throw new CloseException(CloseCodes.BadMessage, "The first message must be connection_init");
        }
    }

    private async ValueTask Handle(JsonDocument message, CancellationToken ended)
    {
        var root = message.RootElement;
        switch (TypeOf(root))
        {
            case "ping":
                await channel.Send("pong", null, default, ended).ConfigureAwait(false);
                break;
            case "pong":
                break;
            case "complete":
                await Stop(Id(root)).ConfigureAwait(false);
                break;
            case "subscribe":
                Subscribe(Id(root), root, ended);
                break;
            case "connection_init":
                throw new CloseException(CloseCodes.TooManyInitialisations, "Too many initialisation requests");
            default:
                throw new CloseException(CloseCodes.BadMessage, "Unknown type of message");
        }
    }

    private async ValueTask Stop(string id)
    {
        if (!_operations.TryRemove(id, out var stopped))
        {
            return;
        }
        try
        {
            await stopped.CancelAsync().ConfigureAwait(false);
        }
        catch (ObjectDisposedException)
        {
            // It ended by itself just now.
        }
    }

    private void Subscribe(string id, JsonElement message, CancellationToken ended)
    {
        var request = Request(message);
        if (_operations.Count >= options.Limits.OperationsPerConnection)
        {
            throw new CloseException(
                CloseCodes.TooManyInitialisations,
                $"At most {options.Limits.OperationsPerConnection} operations at once"
            );
        }
        var stop = CancellationTokenSource.CreateLinkedTokenSource(ended);
        if (!_operations.TryAdd(id, stop))
        {
            stop.Dispose();
            throw new CloseException(CloseCodes.SubscriberExists, $"Subscriber for {id} already exists");
        }
        var task = Answer(id, request, stop);
        _running[task] = true;
        _ = task.ContinueWith(done => _running.TryRemove(done, out _), TaskScheduler.Default);
    }

    private async Task Answer(string id, OperationRequest request, CancellationTokenSource stop)
    {
        await Task.Yield();
        var token = stop.Token;
        var mayRun = operations.TryStart(context, _user, out var running);
        using var ends = running;
        try
        {
            if (!mayRun)
            {
                await Refuse(id, stop, operations.TooMany(), token).ConfigureAwait(false);
                return;
            }
            var source = new LineSource(context, _user!, token);
            await foreach (var part in executor.Stream(request, source, token).ConfigureAwait(false))
            {
                if (part.Outcome is GraphQLOutcome.Refused or GraphQLOutcome.OperationNotAllowed)
                {
                    var errors = ErrorsOf(part.Json);
                    if (_operations.TryRemove(new(id, stop)))
                    {
                        await channel.Send("error", id, errors, token).ConfigureAwait(false);
                    }
                    return;
                }
                await channel.Send("next", id, part.Json, token).ConfigureAwait(false);
            }
            // Removed first: the client may use the id again as soon as it reads the message.
            if (_operations.TryRemove(new(id, stop)))
            {
                await channel.Send("complete", id, default, token).ConfigureAwait(false);
            }
        }
        catch (Exception) when (token.IsCancellationRequested)
        {
            // The client completed it, or the connection ended.
        }
        catch (WebSocketException)
        {
            // The receiving side sees the same and ends the connection.
        }
        finally
        {
            _operations.TryRemove(new(id, stop));
            stop.Dispose();
        }
    }

    private async ValueTask Refuse(
        string id,
        CancellationTokenSource stop,
        BadRequestException refused,
        CancellationToken token
    )
    {
        using var response = new ResponseBuffer(512);
        ErrorWriter.WriteResponse(response, [new GraphQLError(refused.Message) { Code = refused.Code }]);
        if (_operations.TryRemove(new(id, stop)))
        {
            await channel.Send("error", id, ErrorsOf(response.WrittenMemory), token).ConfigureAwait(false);
        }
    }

    private static ReadOnlyMemory<byte> ErrorsOf(ReadOnlyMemory<byte> response)
    {
        using var json = JsonDocument.Parse(response);
        return Encoding.UTF8.GetBytes(json.RootElement.GetProperty("errors").GetRawText());
    }

    private static string TypeOf(JsonElement message) =>
        message.ValueKind == JsonValueKind.Object
        && message.TryGetProperty("type", out var type)
        && type.ValueKind == JsonValueKind.String
            ? type.GetString()!
            : throw new CloseException(CloseCodes.BadMessage, "The message has no type");

    private static string Id(JsonElement message) =>
        message.TryGetProperty("id", out var id)
        && id.ValueKind == JsonValueKind.String
        && id.GetString() is { Length: > 0 } text
            ? text
            : throw new CloseException(CloseCodes.BadMessage, "The message has no id");

    private static OperationRequest Request(JsonElement message)
    {
        if (
            !message.TryGetProperty("payload", out var payload)
            || payload.ValueKind != JsonValueKind.Object
            || (
                Optional(payload, "query", JsonValueKind.String) is null
                && !PersistedOperations.IsNamedBy(Extensions(payload))
            )
        )
        {
            throw new CloseException(CloseCodes.BadMessage, "The message has no payload with a query");
        }
        var variables = Optional(payload, "variables", JsonValueKind.Object);
        return new OperationRequest(
            Encoding.UTF8.GetBytes(Optional(payload, "query", JsonValueKind.String)?.GetString() ?? ""),
            Optional(payload, "operationName", JsonValueKind.String)?.GetString(),
            variables?.Clone(),
            QueriesOnly: false,
            Extensions(payload)?.Clone()
        );
    }

    private static JsonElement? Extensions(JsonElement payload) =>
        Optional(payload, "extensions", JsonValueKind.Object);

    private static JsonElement? Optional(JsonElement payload, string name, JsonValueKind kind)
    {
        if (!payload.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }
        return value.ValueKind == kind
            ? value
            : throw new CloseException(CloseCodes.BadMessage, $"\"{name}\" has the wrong type");
    }
}
