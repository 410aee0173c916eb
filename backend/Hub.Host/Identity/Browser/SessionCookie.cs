using Hub.Host.Starting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Hub.Host.Identity.Browser;

/// <summary>
/// <c>__Host-hub</c>: https only, this host only, no script. A browser keeps no such cookie over plain http, so in
/// Development on an http address it is <c>hub-dev-{port}</c>; with the port, since cookies do not tell ports apart.
/// Behind a proxy that ends TLS the browser speaks https, whatever is heard here.
/// </summary>
public static class SessionCookie
{
    public static void AddSessionCookie(this AuthenticationBuilder authentication)
    {
        authentication.AddCookie(Schemes.Session);
        authentication
            .Services.AddOptions<CookieAuthenticationOptions>(Schemes.Session)
            .Configure<SessionStore, SessionCheck, HostAddress, TrustedProxies, IHostEnvironment>(
                (options, store, check, address, proxies, environment) =>
                {
                    var first = address.First;
                    var plain = environment.IsDevelopment() && first.Scheme == Uri.UriSchemeHttp && !proxies.Any;
                    options.Cookie.Name = plain ? $"hub-dev-{first.Port}" : "__Host-hub";
                    options.Cookie.SecurePolicy = plain ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
                    options.Cookie.HttpOnly = true;
                    options.Cookie.SameSite = SameSiteMode.Lax;
                    options.Cookie.Path = "/";
                    options.SessionStore = store;
                    options.SlidingExpiration = false;
                    options.Events.OnValidatePrincipal = check.Validate;
                    options.Events.OnRedirectToLogin = context => Status(context, StatusCodes.Status401Unauthorized);
                    options.Events.OnRedirectToAccessDenied = context =>
                        Status(context, StatusCodes.Status403Forbidden);
                }
            );
    }

    private static Task Status(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
