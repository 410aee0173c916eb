using Hub.GraphQL.Tests.CodeFirst;
using Hub.GraphQL.Tests.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hub.GraphQL.Tests.Transport;

/// <summary>The forum on a real Kestrel on loopback.</summary>
public sealed class TestServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestServer(WebApplication app)
    {
        _app = app;
        Address = new Uri(
            app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()
        );
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public Forum Forum => _app.Services.GetRequiredService<Forum>();

    public static Task<TestServer> Start(Action<GraphQLOptions>? configure = null) =>
        Start(TestEngine.ForumTypes, null, configure);

    /// <param name="types">Marked classes.</param>
    /// <param name="log">Where the log goes; null: nowhere.</param>
    /// <param name="configure">Further options.</param>
    public static async Task<TestServer> Start(
        IEnumerable<Type> types,
        ILoggerProvider? log,
        Action<GraphQLOptions>? configure = null
    )
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        if (log is not null)
        {
            builder.Logging.AddProvider(log);
        }
        builder.Services.AddSingleton<Forum>().AddSingleton<Shelf>();
        builder.Services.AddGraphQL(options =>
        {
            foreach (var type in types)
            {
                options.AddType(type);
            }
            configure?.Invoke(options);
        });
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseWebSockets();
        app.MapGraphQL();
        await app.StartAsync();
        return new TestServer(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
