using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace Hub.GraphQL.Transport;

/// <summary>A stream lives no longer than the session of who asks: until it expires, or its owner signs out.</summary>
internal sealed class StreamSession : IDisposable
{
    /// <summary>Longer than a timer counts; whoever stays so long comes back by then.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(24);

    private readonly CancellationTokenSource _ended;
    private readonly IDisposable? _watch;

    public StreamSession(GraphQLSession session, HttpContext context, GraphQLOptions options)
    {
        var time = (TimeProvider?)context.RequestServices.GetService(typeof(TimeProvider)) ?? TimeProvider.System;
        _ended = new CancellationTokenSource(Left(session.Expires, time), time);
        Ended = _ended.Token;
        _watch = options.WatchSession(context.RequestServices, session.User, End);
    }

    public CancellationToken Ended { get; }

    /// <summary>The session of the HTTP request itself.</summary>
    public static GraphQLSession Of(HttpContext context)
    {
        var result = context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult;
        return new GraphQLSession(context.User, result?.Properties?.ExpiresUtc);
    }

    public void Dispose()
    {
        _watch?.Dispose();
        _ended.Dispose();
    }

    private static TimeSpan Left(DateTimeOffset? expires, TimeProvider time)
    {
        var left = expires - time.GetUtcNow() ?? LongestWait;
        return left < TimeSpan.Zero ? TimeSpan.Zero
            : left < LongestWait ? left
            : LongestWait;
    }

    private void End()
    {
        try
        {
            _ended.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The stream is over already.
        }
    }
}
