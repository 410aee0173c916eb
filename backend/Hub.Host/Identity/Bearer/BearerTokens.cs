using System.Security.Claims;
using Hub.Host.Api;
using Hub.Identity.Accounts;
using Hub.Shared.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace Hub.Host.Identity.Bearer;

/// <summary>API clients send the provider's access token.</summary>
public static class BearerTokens
{
    public static void AddBearerTokens(this AuthenticationBuilder authentication)
    {
        authentication.AddJwtBearer(Schemes.Bearer, _ => { });
        authentication
            .Services.AddOptions<JwtBearerOptions>(Schemes.Bearer)
            .Configure<IdentityProvider>(
                (options, provider) =>
                {
                    options.MapInboundClaims = false;
                    options.RequireHttpsMetadata = provider.RequiresHttps;
                    options.ConfigurationManager = provider.Configuration;
                    options.TokenValidationParameters = TokenChecks.Parameters(provider);
                    options.Events = new JwtBearerEvents
                    {
                        OnMessageReceived = context =>
                        {
                            context.Token =
                                Schemes.TokenInQuery(context.Request) ?? ConnectionToken.Of(context.HttpContext);
                            return Task.CompletedTask;
                        },
                        OnTokenValidated = Bind,
                    };
                }
            );
    }

    private static async Task Bind(TokenValidatedContext context)
    {
        var identity = (ClaimsIdentity)context.Principal!.Identity!;
        // An ID token has the same issuer and may have the same audience, but opens nothing.
        if (identity.FindFirst("typ")?.Value != "Bearer")
        {
            context.Fail("This is not an access token.");
            return;
        }

        if (identity.FindFirst("iss")?.Value is not { } issuer || identity.FindFirst("sub")?.Value is not { } subject)
        {
            context.Fail("The token does not say who.");
            return;
        }

        // Ours alone: a token that brings such a claim names somebody that it has no right to name.
        foreach (var forged in identity.FindAll(PersonClaim.Type).ToArray())
        {
            identity.RemoveClaim(forged);
        }

        var accounts = context.HttpContext.RequestServices.GetRequiredService<AccountList>();
        if (await accounts.PersonOf(issuer, subject, context.HttpContext.RequestAborted) is { } person)
        {
            identity.AddClaim(new Claim(PersonClaim.Type, person.ToString()));
        }
    }
}
