using System.Collections.Concurrent;
using System.Security.Cryptography;
using Hub.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Hub.GraphQL.Transport.ServerSentEvents;

/// <summary>
/// The mode "single connection": a stream is reserved by PUT, opened by GET, operations are started by POST and stopped
/// by DELETE, each with the stream's token. https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md
/// </summary>
internal sealed class SingleConnections(
    GraphQLExecutor executor,
    GraphQLOptions options,
    ClientOperations operations,
    TimeProvider time
)
{
    private const string Header = "X-GraphQL-Event-Stream-Token";
    private const int MostReserved = 10_000;
    private readonly ConcurrentDictionary<string, SingleConnection> _streams = new(StringComparer.Ordinal);

    public static string? TokenOf(HttpContext context) =>
        context.Request.Headers.TryGetValue(Header, out var header) ? header.ToString()
        : context.Request.Query.TryGetValue("token", out var query) ? query.ToString()
        : null;

    public async Task Reserve(HttpContext context)
    {
        if (_streams.Count >= MostReserved)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var stream = new SingleConnection(executor, options, operations);
        _streams[token] = stream;
        _ = ForgetUnopened(token, stream);
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(token, context.RequestAborted).ConfigureAwait(false);
    }

    public async Task Open(HttpContext context, string token)
    {
        if (!_streams.TryGetValue(token, out var stream))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        if (!stream.TryOpen(context))
        {
            context.Response.StatusCode = StatusCodes.Status409Conflict;
            return;
        }
        try
        {
            await stream.Run().ConfigureAwait(false);
        }
        finally
        {
            _streams.TryRemove(token, out _);
        }
    }

    /// <summary>Answers the status.</summary>
    public int Start(string token, OperationRequest request) =>
        _streams.TryGetValue(token, out var stream) ? stream.Start(request) : StatusCodes.Status404NotFound;

    public int Stop(string? token, string? operation)
    {
        if (token is null || !_streams.TryGetValue(token, out var stream))
        {
            return StatusCodes.Status404NotFound;
        }
        return string.IsNullOrEmpty(operation) ? StatusCodes.Status400BadRequest : stream.Stop(operation);
    }

    private async Task ForgetUnopened(string token, SingleConnection stream)
    {
        await Task.Delay(options.Limits.ConnectionInitialisation, time).ConfigureAwait(false);
        if (!stream.IsOpen)
        {
            _streams.TryRemove(token, out _);
        }
    }
}
