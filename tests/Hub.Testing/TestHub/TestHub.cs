using Hub.Testing.Postgres;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Testing;

/// <summary>
/// The real host on a real port and a real PostgreSQL, in this process, with the sample people and without the web page.
/// Test projects say <c>TestHub</c>, an alias that names the host's <c>Program</c>.
/// </summary>
public sealed class TestHub<TProgram> : HubAt, IAsyncDisposable
    where TProgram : class
{
    private static readonly Lazy<Task<TestHub<TProgram>>> SharedHub = new(() => Start());

    private readonly Factory factory;
    private readonly TestDatabase? own;

    private TestHub(Factory factory, TestDatabase? own)
    {
        this.factory = factory;
        this.own = own;
        factory.UseKestrel(0);
        factory.StartServer();
        Address = factory.ClientOptions.BaseAddress;
    }

    /// <summary>One hub for all tests of the process. Tests keep apart by making things of their own in it.</summary>
    public static Task<TestHub<TProgram>> Shared => SharedHub.Value;

    public IServiceProvider Services => factory.Services;

    /// <summary>A hub of its own: for a changed clock or service, or two nodes on one database.</summary>
    /// <param name="services">Registered last, so that it replaces the host's own.</param>
    /// <param name="database">Shared by several nodes; null: a new one, dropped with the hub.</param>
    /// <param name="settings">As on the command line: <c>("Hub:Web", "off")</c>.</param>
    public static async Task<TestHub<TProgram>> Start(
        Action<IServiceCollection>? services = null,
        TestDatabase? database = null,
        params (string Key, string Value)[] settings
    )
    {
        var own = database is null ? await TestDatabase.CreateEmpty() : null;
        return new(new((own ?? database)!.OwnerConnectionString, services, settings), own);
    }

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        if (own is not null)
        {
            await own.DisposeAsync();
        }
    }

    private sealed class Factory(
        string connectionString,
        Action<IServiceCollection>? services,
        (string Key, string Value)[] settings
    ) : WebApplicationFactory<TProgram>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseContentRoot(AppContext.BaseDirectory);
            builder.UseEnvironment("Development");
            builder.UseSetting("Hub:ConnectionString", connectionString);
            builder.UseSetting("Hub:Web", "off");
            builder.UseSetting("Hub:DataFolder", FilesOfTests.Path);
            foreach (var (key, value) in settings)
            {
                builder.UseSetting(key, value);
            }
            builder.ConfigureTestServices(services ?? (_ => { }));
        }
    }
}
