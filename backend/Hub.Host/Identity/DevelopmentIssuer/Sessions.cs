using System.Collections.Concurrent;

namespace Hub.Host.Identity.DevelopmentIssuer;

/// <summary>What the issuer remembers until it stops: codes that wait to be redeemed, and sessions that were ended.</summary>
public sealed class Sessions(TimeProvider time)
{
    private static readonly TimeSpan CodeLifetime = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, Code> codes = new();
    private readonly ConcurrentDictionary<string, byte> ended = new();

    public sealed record Code(
        string ClientId,
        string RedirectUri,
        string? Challenge,
        string? Nonce,
        string Scope,
        string UserId,
        string SessionId,
        DateTimeOffset GivenAt
    );

    public string Give(Code code)
    {
        foreach (var (key, old) in codes)
        {
            if (time.GetUtcNow() - old.GivenAt > CodeLifetime)
            {
                codes.TryRemove(key, out _);
            }
        }

        var value = Secrets.Random();
        codes[value] = code;
        return value;
    }

    /// <summary>A code works once, and only for a minute.</summary>
    public Code? Take(string? value)
    {
        if (value is null || !codes.TryRemove(value, out var code))
        {
            return null;
        }

        return time.GetUtcNow() - code.GivenAt <= CodeLifetime ? code : null;
    }

    public void End(string sessionId) => ended[sessionId] = 0;

    public bool HasEnded(string sessionId) => ended.ContainsKey(sessionId);
}
