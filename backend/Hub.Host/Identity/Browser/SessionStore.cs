using System.Security.Cryptography;
using Hub.Identity.Sessions;
using Hub.Shared.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.Tokens;

namespace Hub.Host.Identity.Browser;

/// <summary>
/// Keeps a session's ticket, tokens included, in the database; the cookie holds a random key only. The ticket is
/// encrypted, so that a reader of the table gets no tokens.
/// </summary>
public sealed class SessionStore(TicketList tickets, IDataProtectionProvider protection, TimeProvider time)
    : ITicketStore
{
    private const string KeyItem = ".hub.session";
    private readonly IDataProtector protector = protection.CreateProtector("Hub.Session.Ticket");

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        ticket.Properties.Items[KeyItem] = key;
        await tickets.Keep(key, ticket.Principal.PersonId(), Encrypt(ticket), Expiry(ticket), CancellationToken.None);
        return key;
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket) =>
        tickets.Renew(key, Encrypt(ticket), Expiry(ticket), CancellationToken.None);

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        if (await tickets.Find(key, CancellationToken.None) is not { } encrypted)
        {
            return null;
        }

        try
        {
            return TicketSerializer.Default.Deserialize(protector.Unprotect(encrypted));
        }
        catch (CryptographicException)
        {
            // Its keys are gone: the session is over, and the person signs in again.
            return null;
        }
    }

    public Task RemoveAsync(string key) => tickets.Remove(key, CancellationToken.None);

    /// <summary>The key that the session is stored under, for those who change the session itself.</summary>
    public static string? KeyOf(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(KeyItem, out var key) ? key : null;

    private byte[] Encrypt(AuthenticationTicket ticket) =>
        protector.Protect(TicketSerializer.Default.Serialize(ticket));

    private DateTimeOffset Expiry(AuthenticationTicket ticket) =>
        ticket.Properties.ExpiresUtc ?? time.GetUtcNow().AddMinutes(30);
}
