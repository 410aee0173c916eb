using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;

namespace Hub.Host.Identity.Browser;

/// <summary>What a session keeps of the provider's answer: the refresh token, and when to use it.</summary>
public static class SessionTokens
{
    private const string RefreshItem = ".hub.refresh";
    private const string AskAgainItem = ".hub.ask-again";

    public static string? RefreshToken(this AuthenticationProperties properties) =>
        properties.Items.TryGetValue(RefreshItem, out var token) ? token : null;

    /// <summary>When the access token runs out, and the provider is asked whether the session still holds.</summary>
    public static DateTimeOffset AskAgainAt(this AuthenticationProperties properties) =>
        properties.Items.TryGetValue(AskAgainItem, out var text) && text is not null
            ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)
            : DateTimeOffset.MinValue;

    /// <summary>The session lives as long as its refresh token, and so never longer than the provider's own.</summary>
    public static void Keep(this AuthenticationProperties properties, JsonElement answer, DateTimeOffset now)
    {
        properties.Items[RefreshItem] = answer.TryGetProperty("refresh_token", out var token)
            ? token.GetString()
            : null;
        properties.Items[AskAgainItem] = (now + Seconds(answer, "expires_in", 300)).ToString(
            "O",
            CultureInfo.InvariantCulture
        );
        properties.IssuedUtc = now;
        properties.ExpiresUtc = now + Seconds(answer, "refresh_expires_in", 1800);
        properties.IsPersistent = false;
        properties.AllowRefresh = false;
    }

    /// <summary>Of a session that no provider knows: it ends by itself.</summary>
    public static void KeepUntil(this AuthenticationProperties properties, DateTimeOffset until, DateTimeOffset now)
    {
        properties.Items[AskAgainItem] = until.ToString("O", CultureInfo.InvariantCulture);
        properties.IssuedUtc = now;
        properties.ExpiresUtc = until;
        properties.IsPersistent = false;
        properties.AllowRefresh = false;
    }

    /// <summary>Keycloak says 0 for a refresh token without an end; a session here ends after half a day anyway.</summary>
    private static TimeSpan Seconds(JsonElement answer, string name, int otherwise) =>
        TimeSpan.FromSeconds(
            answer.TryGetProperty(name, out var value) && value.TryGetInt32(out var seconds)
                ? seconds > 0
                    ? Math.Min(seconds, 12 * 3600)
                    : 12 * 3600
                : otherwise
        );
}
