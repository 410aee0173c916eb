using Hub.Host.Starting;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Hub.Host.Identity.DevelopmentIssuer;

/// <summary>
/// The built-in issuer: Keycloak's paths and token shape over the sample people of the realm file. It asks for no
/// password in the browser, so it refuses to run outside Development and answers on loopback only.
/// </summary>
public static class DevelopmentIssuerHosting
{
    public static void AddDevelopmentIssuer(
        this IServiceCollection services,
        IHostEnvironment environment,
        string realmFile
    )
    {
        if (!environment.IsDevelopment())
        {
            throw new StartRefused(
                "The built-in sign-in is for development only. Set Keycloak:auth-server-url (and realm, resource, "
                    + "credentials:secret) to the issuer that people sign in at."
            );
        }

        services.AddSingleton(RealmFile.Read(realmFile));
        services.AddSingleton<IssuerAddress>();
        services.AddSingleton<SigningKey>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<Tokens>();
        services.AddSingleton<TokenEndpoint>();
        services.AddSingleton<SamplePlaces>();
        services.AddSingleton<SignInPage>();
        services.AddSingleton<IConfigurationManager<OpenIdConnectConfiguration>, OwnConfiguration>();
    }

    public static void MapDevelopmentIssuer(this IEndpointRouteBuilder app)
    {
        var realm = app.ServiceProvider.GetRequiredService<RealmFile>().Realm;
        var issuer = app.MapGroup($"/realms/{realm}").AddEndpointFilter<LoopbackOnly>();
        issuer.MapGet("/.well-known/openid-configuration", OtherEndpoints.Discovery);
        issuer.MapPost("/login-actions/authenticate", AuthorizationEndpoint.Choose);

        var protocol = issuer.MapGroup("/protocol/openid-connect");
        protocol.MapGet("/auth", AuthorizationEndpoint.Ask);
        protocol.MapPost("/token", (HttpContext context, TokenEndpoint endpoint) => endpoint.Answer(context));
        protocol.MapGet("/certs", OtherEndpoints.Keys);
        protocol.MapMethods("/userinfo", ["GET", "POST"], OtherEndpoints.UserInfo);
        protocol.MapGet("/logout", OtherEndpoints.LogoutPage);
        protocol.MapPost("/logout", OtherEndpoints.Logout);
    }
}
