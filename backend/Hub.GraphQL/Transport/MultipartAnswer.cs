using System.Buffers;
using Hub.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Hub.GraphQL.Transport;

/// <summary>
/// An answer in parts, each sent when it is there.
/// https://github.com/graphql/graphql-over-http/blob/main/rfcs/IncrementalDelivery.md
/// </summary>
internal static class MultipartAnswer
{
    private const string Type = "multipart/mixed";

    /// <summary>
    /// Whether the client takes one. Those that ask for an older form of the parts (<c>deferSpec</c>, from 2022) would
    /// not understand these: they get the whole answer at once.
    /// </summary>
    public static bool IsWanted(HttpContext context)
    {
        var accept = context.Request.Headers.Accept.ToString();
        return accept.Contains(Type, StringComparison.OrdinalIgnoreCase)
            && !accept.Contains("deferSpec", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>All parts; the first has been asked for already.</summary>
    public static async ValueTask Write(HttpContext context, IAsyncEnumerator<ResponsePart> parts)
    {
        context.Response.ContentType = Type + "; boundary=\"-\"";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        var pipe = context.Response.BodyWriter;
        pipe.Write("---"u8);
        do
        {
            pipe.Write("\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8);
            pipe.Write(parts.Current.Json.Span);
            // The next delimiter goes out with the part, so that the client knows its end at once.
            pipe.Write("\r\n---"u8);
            await pipe.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        } while (await parts.MoveNextAsync().ConfigureAwait(false));
        pipe.Write("--\r\n"u8);
    }
}
