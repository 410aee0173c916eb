using Microsoft.AspNetCore.DataProtection;

namespace Hub.Host.Identity.DevelopmentIssuer;

/// <summary>
/// The authorization code flow (RFC 6749 section 4.1, with RFC 7636): checks what the client asks, shows the sample
/// people, and sends the browser back with a code for the one that was chosen.
/// </summary>
public static class AuthorizationEndpoint
{
    public static IResult Ask(
        HttpContext context,
        RealmFile realm,
        IssuerAddress address,
        IDataProtectionProvider protection,
        SignInPage page
    )
    {
        var query = context.Request.Query;
        var client = realm.Client(query["client_id"]);
        var redirectUri = (string?)query["redirect_uri"];

        // An unknown client or address gets a page and never a redirect: else this would be an open redirector.
        if (
            client is not { Enabled: true, StandardFlowEnabled: true }
            || redirectUri is null
            || !client.Allows(redirectUri)
        )
        {
            return page.Refused(context, texts => texts.UnknownClient);
        }

        var asked = new AuthorizationRequest(
            client.ClientId,
            redirectUri,
            query["state"],
            query["code_challenge"],
            query["nonce"],
            (string?)query["scope"] ?? ""
        );
        if (query["response_type"] != "code")
        {
            return Error("unsupported_response_type", "Only code is answered here.");
        }

        if (asked.Challenge is null ? client.RequiresPkce : query["code_challenge_method"] != "S256")
        {
            return Error("invalid_request", "Missing parameter: code_challenge_method");
        }

        return page.Choose(context, asked.Protect(protection));

        IResult Error(string code, string description) =>
            Results.Redirect(asked.Return(address.Issuer, ("error", code), ("error_description", description)));
    }

    public static async Task<IResult> Choose(
        HttpContext context,
        RealmFile realm,
        IssuerAddress address,
        IDataProtectionProvider protection,
        Sessions sessions,
        SignInPage page,
        TimeProvider time
    )
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (AuthorizationRequest.Unprotect(protection, form["request"]) is not { } asked)
        {
            return page.Refused(context, texts => texts.TooOld);
        }

        if (form.ContainsKey("cancel"))
        {
            return Results.Redirect(asked.Return(address.Issuer, ("error", "access_denied")));
        }

        if (realm.User(form["user"]) is not { } user)
        {
            return page.Refused(context, texts => texts.NoSuchPerson);
        }

        var session = Secrets.Random();
        var code = new Sessions.Code(
            asked.ClientId,
            asked.RedirectUri,
            asked.Challenge,
            asked.Nonce,
            asked.Scope,
            user.Id,
            session,
            time.GetUtcNow()
        );
        return Results.Redirect(
            asked.Return(address.Issuer, ("session_state", session), ("code", sessions.Give(code)))
        );
    }
}
