using System.Security.Claims;
using System.Text.Encodings.Web;
using Hub.EventStore;
using Hub.Live.Tests.Board;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Hub.Live.Tests;

/// <summary>One host with live channels, on real Kestrel. Several of them on one database are several nodes.</summary>
public sealed class LiveNode : IAsyncDisposable
{
    private readonly WebApplication app;

    private LiveNode(WebApplication app) => this.app = app;

    public Uri Live =>
        new(
            app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()
                + "/live"
        );

    public IEventStore Store => app.Services.GetRequiredService<IEventStore>();

    public ILive Signals => app.Services.GetRequiredService<ILive>();

    public T Service<T>()
        where T : class => app.Services.GetRequiredService<T>();

    public T Channel<T>()
        where T : Channel => app.Services.GetServices<Channel>().OfType<T>().Single();

    public static async Task<LiveNode> Start(
        string connectionString,
        Action<LiveOptions>? live = null,
        Action<IServiceCollection>? services = null
    )
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(NpgsqlDataSource.Create(connectionString));
        builder.Services.AddEventStore(options =>
        {
            options.RegisterEvents(typeof(NoteWritten).Assembly);
            options.Projections.Add(new BoardProjection());
        });
        builder.Services.AddLive(options =>
        {
            // The tests wait for signals, not for the product's pace.
            options.SignalEvery = TimeSpan.FromMilliseconds(200);
            options.NotifyEvery = TimeSpan.FromMilliseconds(50);
            live?.Invoke(options);
        });
        builder.Services.AddChannel<BoardChannel>().AddChannel<MembersChannel>();
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, PersonInToken>("test", null);
        services?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseAuthentication();
        app.MapLive();
        await app.StartAsync();
        return new LiveNode(app);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    /// <summary>The bearer token or the cookie's value is "person:name[:expires]"; the session is "s-" and the name.</summary>
    private sealed class PersonInToken(
        IOptionsMonitor<AuthenticationSchemeOptions> options,
        ILoggerFactory logger,
        UrlEncoder encoder,
        TimeProvider time
    ) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var bearer = Request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal);
            var text = bearer.Length > 0 ? bearer : Request.Cookies["test"] ?? Request.Query["access_token"].ToString();
            if (text.Length == 0)
                return Task.FromResult(AuthenticateResult.NoResult());
            var parts = text.Split(':');
            var claims = new ClaimsIdentity(
                [new("hub_person", parts[0]), new("name", parts[1]), new("hub_session", "s-" + parts[1])],
                "test"
            );
            var properties = new AuthenticationProperties();
            if (parts.Length > 2)
                properties.ExpiresUtc =
                    time.GetUtcNow()
                    + TimeSpan.FromSeconds(double.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture));
            return Task.FromResult(
                AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(claims), properties, "test"))
            );
        }
    }
}
