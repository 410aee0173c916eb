using Hub.Host.Identity.Bearer;
using Hub.Host.Identity.Browser;
using Hub.Host.Identity.DevelopmentIssuer;
using Hub.Host.Identity.Requests;
using Hub.Identity.Viewing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Hub.Host.Identity;

/// <summary>Sign-in, contents page: the provider, a browser's session, an API client's token, and who it is that asks.</summary>
public static class IdentityHosting
{
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        builder.AddIdentityProvider();
        services.AddSingleton<HostAddress>();
        services.AddSingleton(provider => new DevelopmentSignIn(
            provider.GetRequiredService<IdentityProvider>().IsBuiltIn
        ));

        services.AddDataProtection().SetApplicationName("Hub");
        services.AddSingleton<IXmlRepository, DatabaseKeys>();
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<IXmlRepository>((options, keys) => options.XmlRepository = keys);
        // It warns that keys are stored unencrypted: whoever may read this database may read everything anyway.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

        services.AddSingleton<SessionStore>();
        services.AddSingleton<SessionCheck>();
        services.AddSingleton<ProviderSignOut>();
        services.AddSingleton<CodeTries>();
        services.AddSingleton<AllowedOrigins>();
        var authentication = services.AddAuthentication(Schemes.Either);
        authentication.AddPolicyScheme(
            Schemes.Either,
            null,
            options => options.ForwardDefaultSelector = context => Schemes.Of(context.Request)
        );
        authentication.AddSessionCookie();
        authentication.AddBearerTokens();
        authentication.AddProviderSignIn();

        if (builder.Environment.IsDevelopment())
        {
            services.AddHostedService<SamplePeopleStart>();
        }
    }

    /// <summary>After static files and before everything that asks who it is.</summary>
    public static void UseSignIn(this WebApplication app)
    {
        app.UseMiddleware<RequestGuard>();
        app.UseAuthentication();
        app.UseMiddleware<BadTokens>();
        app.UseMiddleware<ActorOfRequest>();
        app.UseMiddleware<GuestPace>();
    }

    public static void MapSignIn(this WebApplication app)
    {
        SignInEndpoints.MapSignIn(app);
        if (app.Services.GetRequiredService<IdentityProvider>().IsBuiltIn)
        {
            app.MapDevelopmentIssuer();
        }
    }
}
