using System.Buffers;
using System.Text;
using System.Text.Json;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Execution;
using Hub.GraphQL.Planning;
using Hub.GraphQL.Transport.ServerSentEvents;
using Hub.GraphQL.Types;
using Microsoft.AspNetCore.Http;

namespace Hub.GraphQL.Transport;

/// <summary>
/// GraphQL over HTTP: POST with JSON, GET for queries. Nothing that a browser sends to a foreign site without asking
/// first (forms, plain text) is ever run. https://graphql.github.io/graphql-over-http/draft/
/// </summary>
internal sealed class HttpEndpoint(
    GraphQLExecutor executor,
    GraphQLOptions options,
    SingleConnections streams,
    ClientOperations operations
)
{
    // Kestrel holds 64 KB for a connection: more than that written without a flush is never sent to the end.
    private const int Part = 32 * 1024;

    public async Task Post(HttpContext context)
    {
        if (Check(context, out var contentType) is { } first)
        {
            await Refuse(context, first, contentType).ConfigureAwait(false);
            return;
        }
        using var body = new HttpBody();
        try
        {
            if (!MediaTypes.IsJson(context.Request.ContentType))
            {
                throw BadRequestException.ContentType();
            }
            await body.Read(context.Request, options.Limits.BodyBytes).ConfigureAwait(false);
            body.Parse();
            if (body.Query is null && !PersistedOperations.IsNamedBy(body.Extensions))
            {
                throw BadRequestException.Malformed("\"query\" is missing.");
            }
            var request = new OperationRequest(
                body.Query.GetValueOrDefault(),
                body.OperationName,
                body.Variables,
                QueriesOnly: false,
                body.Extensions
            );
            if (SingleConnections.TokenOf(context) is { } token)
            {
                context.Response.StatusCode = streams.Start(token, request);
                return;
            }
            await Execute(context, request, contentType).ConfigureAwait(false);
        }
        catch (BadRequestException refused)
        {
            await Refuse(context, refused, contentType).ConfigureAwait(false);
        }
        catch (BadHttpRequestException refused)
        {
            var bad = new BadRequestException(refused.StatusCode, ErrorCodes.BadRequest, "The body could not be read.");
            await Refuse(context, bad, contentType).ConfigureAwait(false);
        }
    }

    public async Task Get(HttpContext context)
    {
        if (Check(context, out var contentType) is { } first)
        {
            await Refuse(context, first, contentType).ConfigureAwait(false);
            return;
        }
        try
        {
            if (EventStream.IsWanted(context) && SingleConnections.TokenOf(context) is { } token)
            {
                await streams.Open(context, token).ConfigureAwait(false);
                return;
            }
            var query = context.Request.Query;
            var extensions = Object(query, "extensions");
            var text = Single(query, "query");
            if (text is null && !PersistedOperations.IsNamedBy(extensions))
            {
                throw BadRequestException.Malformed("\"query\" is missing.");
            }
            var request = new OperationRequest(
                Encoding.UTF8.GetBytes(text ?? ""),
                Single(query, "operationName"),
                Object(query, "variables"),
                QueriesOnly: true,
                extensions
            );
            await Execute(context, request, contentType).ConfigureAwait(false);
        }
        catch (BadRequestException refused)
        {
            await Refuse(context, refused, contentType).ConfigureAwait(false);
        }
    }

    /// <summary>PUT and DELETE belong to event streams: reserve one, stop an operation on one.</summary>
    public async Task Reserve(HttpContext context)
    {
        if (!options.MayRun(context))
        {
            await Refuse(context, BadRequestException.NotAllowed(), MediaTypes.Json).ConfigureAwait(false);
            return;
        }
        await streams.Reserve(context).ConfigureAwait(false);
    }

    public async Task Stop(HttpContext context)
    {
        if (!options.MayRun(context))
        {
            await Refuse(context, BadRequestException.NotAllowed(), MediaTypes.Json).ConfigureAwait(false);
            return;
        }
        context.Response.StatusCode = streams.Stop(
            SingleConnections.TokenOf(context),
            context.Request.Query["operationId"]
        );
    }

    private BadRequestException? Check(HttpContext context, out string contentType)
    {
        if (EventStream.IsWanted(context))
        {
            contentType = MediaTypes.Json;
            return options.MayRun(context) ? null : BadRequestException.NotAllowed();
        }
        contentType = MediaTypes.Choose(context.Request.Headers.Accept) ?? "";
        if (contentType.Length == 0)
        {
            contentType = MediaTypes.Json;
            return BadRequestException.NotAcceptable();
        }
        return options.MayRun(context) ? null : BadRequestException.NotAllowed();
    }

    private async ValueTask Execute(HttpContext context, OperationRequest request, string contentType)
    {
        if (!operations.TryStart(context, out var running))
        {
            throw operations.TooMany();
        }
        using (running)
        {
            if (EventStream.IsWanted(context))
            {
                await ExecuteStream(context, request).ConfigureAwait(false);
            }
            else if (options.IncrementalDelivery && MultipartAnswer.IsWanted(context))
            {
                await ExecuteInParts(context, request, contentType).ConfigureAwait(false);
            }
            else
            {
                await ExecuteOnce(context, request, contentType).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The mode "distinct connections": https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md</summary>
    private async ValueTask ExecuteStream(HttpContext context, OperationRequest request)
    {
        using var stream = new EventStream(context);
        using var session = new StreamSession(StreamSession.Of(context), context, options);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, session.Ended);
        await stream.Begin().ConfigureAwait(false);
        var heartbeat = stream.KeepAlive(over.Token);
        try
        {
            var parts = executor.Stream(request, new HttpSource(context), over.Token);
            await foreach (var part in parts.ConfigureAwait(false))
            {
                await stream.Send("next", part.Json).ConfigureAwait(false);
            }
            await stream.Send("complete", default).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            // Nobody listens any more, or nobody may: the stream ends without "complete", and the client asks again.
        }
        finally
        {
            await over.CancelAsync().ConfigureAwait(false);
            await heartbeat.ConfigureAwait(false);
        }
    }

    private async ValueTask ExecuteInParts(HttpContext context, OperationRequest request, string contentType)
    {
        try
        {
            var parts = executor
                .Answer(request, new HttpSource(context), context.RequestAborted)
                .GetAsyncEnumerator(context.RequestAborted);
            await using var _ = parts.ConfigureAwait(false);
            await parts.MoveNextAsync().ConfigureAwait(false);
            if (parts.Current.HasNext)
            {
                await MultipartAnswer.Write(context, parts).ConfigureAwait(false);
                return;
            }
            SetStatus(context, parts.Current.Outcome, contentType);
            await Write(context, parts.Current.Json, contentType).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to answer.
        }
    }

    private async ValueTask ExecuteOnce(HttpContext context, OperationRequest request, string contentType)
    {
        var writer = ResponseWriterPool.Rent();
        try
        {
            var outcome = await executor.Execute(request, new HttpSource(context), writer).ConfigureAwait(false);
            SetStatus(context, outcome, contentType);
            await Write(context, writer.Buffer.WrittenMemory, contentType).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to answer.
        }
        finally
        {
            ResponseWriterPool.Return(writer);
        }
    }

    private static void SetStatus(HttpContext context, GraphQLOutcome outcome, string contentType)
    {
        context.Response.StatusCode = outcome switch
        {
            GraphQLOutcome.OperationNotAllowed => StatusCodes.Status405MethodNotAllowed,
            GraphQLOutcome.Refused when contentType == MediaTypes.GraphQLResponse => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status200OK,
        };
        if (outcome == GraphQLOutcome.OperationNotAllowed)
        {
            context.Response.Headers.Allow = "POST";
        }
    }

    private static async ValueTask Refuse(HttpContext context, BadRequestException refused, string contentType)
    {
        using var buffer = new ResponseBuffer(512);
        ErrorWriter.WriteResponse(buffer, [new GraphQLError(refused.Message) { Code = refused.Code }]);
        context.Response.StatusCode = refused.Status;
        await Write(context, buffer.WrittenMemory, contentType).ConfigureAwait(false);
    }

    /// <summary>An answer is sent when the request ends; a large one in parts, at the pace of the client.</summary>
    private static async ValueTask Write(HttpContext context, ReadOnlyMemory<byte> rest, string contentType)
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = rest.Length;
        var pipe = context.Response.BodyWriter;
        if (rest.Length <= Part)
        {
            pipe.Write(rest.Span);
            return;
        }
        while (!rest.IsEmpty)
        {
            var part = rest[..Math.Min(Part, rest.Length)];
            await pipe.WriteAsync(part, context.RequestAborted).ConfigureAwait(false);
            rest = rest[part.Length..];
        }
    }

    private static string? Single(IQueryCollection query, string name) =>
        query[name] switch
        {
            [] => null,
            [var value] => value,
            _ => throw BadRequestException.Malformed($"\"{name}\" is given more than once."),
        };

    private static JsonElement? Object(IQueryCollection query, string name)
    {
        if (Single(query, name) is not { Length: > 0 } text)
        {
            return null;
        }
        try
        {
            var value = JsonElement.Parse(text);
            return value.ValueKind switch
            {
                JsonValueKind.Object when !JsonText.IsWhole(value) => throw BadRequestException.Malformed(
                    $"\"{name}\" has text that is not valid Unicode."
                ),
                JsonValueKind.Object => value,
                JsonValueKind.Null => null,
                _ => throw BadRequestException.WrongType(name, "a JSON object"),
            };
        }
        catch (JsonException)
        {
            throw BadRequestException.WrongType(name, "a JSON object");
        }
    }
}
