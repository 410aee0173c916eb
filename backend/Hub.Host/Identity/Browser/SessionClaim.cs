using System.Security.Claims;
using Hub.Identity.Accounts;
using Hub.Shared.Access;

namespace Hub.Host.Identity.Browser;

/// <summary>
/// The provider's name of a session, the same in its tokens and in the browser's session, so that open live connections
/// end with it.
/// </summary>
public static class SessionClaim
{
    public const string Type = "sid";

    /// <summary>Whether the account behind a connection is still the person's. Visitors have none to lose.</summary>
    public static async ValueTask<bool> StillBound(
        ClaimsPrincipal user,
        IServiceProvider services,
        CancellationToken cancellation
    ) =>
        user.PersonId() is not { } person
        || (
            user.FindFirst("iss")?.Value is { } issuer
            && user.FindFirst("sub")?.Value is { } subject
            && await services.GetRequiredService<AccountList>().PersonOf(issuer, subject, cancellation) == person
        );
}
