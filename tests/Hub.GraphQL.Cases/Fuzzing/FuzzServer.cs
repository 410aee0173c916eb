using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hub.GraphQL.Cases.Fuzzing;

/// <summary>The engine with <see cref="FuzzQueries"/> and the like on a real Kestrel on loopback.</summary>
internal sealed class FuzzServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private FuzzServer(WebApplication app)
    {
        this.app = app;
        Address = new Uri(
            app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()
        );
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public string Sdl => app.Services.GetRequiredService<IGraphQLExecutor>().Sdl;

    public static async Task<FuzzServer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddGraphQL(options =>
            options.AddType(typeof(FuzzQueries)).AddType(typeof(FuzzMutations)).AddType(typeof(FuzzEvents))
        );
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGraphQL();
        await app.StartAsync();
        return new FuzzServer(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
