using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Hub.Host.Starting;

/// <summary>Where the hub answers: <c>--urls</c>, else http://localhost:5080; and the one line that says so.</summary>
public static class HubAddress
{
    public const string Default = "http://localhost:5080";

    public static void UseHubAddress(this WebApplicationBuilder builder)
    {
        var chosen = builder.Configuration[WebHostDefaults.ServerUrlsKey];
        var ports = builder.Configuration["http_ports"] ?? builder.Configuration["https_ports"];
        if (string.IsNullOrEmpty(chosen) && string.IsNullOrEmpty(ports))
        {
            builder.WebHost.UseUrls(Default);
        }
    }

    /// <summary>Serves until it is stopped.</summary>
    /// <exception cref="StartRefused">Another program has the address.</exception>
    public static async Task RunUntilStopped(this WebApplication app)
    {
        app.AnnounceWhenStarted();
        try
        {
            await app.RunAsync();
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            throw new StartRefused(
                $"Another program answers there: {taken.Message}\nChoose an address: --urls=http://localhost:PORT",
                taken
            );
        }
    }

    private static void AnnounceWhenStarted(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app
                .Services.GetRequiredService<IServer>()
                .Features.Get<IServerAddressesFeature>()!
                .Addresses;
            Console.WriteLine($"Hub answers at {string.Join(" and ", addresses)}{Sample(app.Environment)}");
        });

    private static string Sample(IHostEnvironment environment) =>
        environment.IsDevelopment()
            ? " (Development: people, offices, topics and messages marked «eksempel» are samples; every password is hub)"
            : "";
}
