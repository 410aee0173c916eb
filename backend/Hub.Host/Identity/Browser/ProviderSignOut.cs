namespace Hub.Host.Identity.Browser;

/// <summary>Ends the session at the provider, so that the next sign-in asks who it is.</summary>
public sealed partial class ProviderSignOut(IdentityProvider provider, ILogger<ProviderSignOut> log)
{
    /// <summary>False when the provider did not take it.</summary>
    public async Task<bool> End(string refreshToken)
    {
        try
        {
            using var form = new FormUrlEncodedContent([
                new("client_id", provider.ClientId),
                new("client_secret", provider.ClientSecret),
                new("refresh_token", refreshToken),
            ]);
            using var response = await provider.Backchannel.PostAsync(provider.Endpoint("logout"), form);
            // A session that the provider has ended already is as good.
            return (int)response.StatusCode is < 300 or 400;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            Unreachable(log, provider.Issuer, failure);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Issuer} cannot be reached to end a session.")]
    private static partial void Unreachable(ILogger log, string issuer, Exception failure);
}
