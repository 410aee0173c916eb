using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Hub.Host.Identity.DevelopmentIssuer;

/// <summary>What a client asked for, checked; it travels through the page encrypted and for ten minutes.</summary>
public sealed record AuthorizationRequest(
    string ClientId,
    string RedirectUri,
    string? State,
    string? Challenge,
    string? Nonce,
    string Scope
)
{
    public string Protect(IDataProtectionProvider protection) =>
        Protector(protection).Protect(JsonSerializer.Serialize(this), TimeSpan.FromMinutes(10));

    /// <summary>Null for what is too old or was not made here.</summary>
    public static AuthorizationRequest? Unprotect(IDataProtectionProvider protection, string? value)
    {
        try
        {
            return value is null
                ? null
                : JsonSerializer.Deserialize<AuthorizationRequest>(Protector(protection).Unprotect(value));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Where the browser goes back to, with these parameters beside the state and the issuer (RFC 9207).</summary>
    public string Return(string issuer, params ReadOnlySpan<(string Name, string Value)> parameters)
    {
        var uri = RedirectUri;
        foreach (var (name, value) in parameters)
        {
            uri = Add(uri, name, value);
        }

        if (State is not null)
        {
            uri = Add(uri, "state", State);
        }

        return Add(uri, "iss", issuer);
    }

    private static string Add(string uri, string name, string value) =>
        Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(uri, name, value);

    private static ITimeLimitedDataProtector Protector(IDataProtectionProvider protection) =>
        protection.CreateProtector("Hub.DevelopmentIssuer.AuthorizationRequest").ToTimeLimitedDataProtector();
}
