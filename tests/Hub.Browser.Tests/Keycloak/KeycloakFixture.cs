using Hub.Host.Identity.DevelopmentIssuer;
using Hub.Testing;
using Hub.Testing.Keycloak;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Browser.Tests.Keycloak;

/// <summary>A real Keycloak with the hub's realm and another one, and a hub that signs in against it by configuration alone.</summary>
public sealed class KeycloakFixture : IAsyncLifetime
{
    private RealKeycloak? keycloak;
    private TestHub? hub;
    private string? otherRealm;

    /// <summary>Why there is no Keycloak; empty when there is one.</summary>
    public string Missing { get; private set; } = "";

    public RealKeycloak Keycloak => keycloak!;

    public TestHub Hub => hub!;

    public ShiftedTime Time { get; } = new();

    public async ValueTask InitializeAsync()
    {
        (var program, Missing) = RealKeycloak.Find(Repository());
        if (program is null)
        {
            return;
        }

        otherRealm = OtherRealm.Write(RealmFile.DefaultPath);
        keycloak = await RealKeycloak.Start(program, RealmFile.DefaultPath, otherRealm);
        hub = await TestHub.Start(
            services => services.AddSingleton<TimeProvider>(Time),
            settings:
            [
                ("Hub:Web", "on"),
                ("Keycloak:auth-server-url", keycloak.Address.ToString()),
                ("Keycloak:realm", "hub"),
                ("Keycloak:ssl-required", "none"),
                ("Keycloak:resource", "hub-web"),
                ("Keycloak:credentials:secret", "development-only-hub-web"),
            ]
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (hub is not null)
        {
            await hub.DisposeAsync();
        }

        if (keycloak is not null)
        {
            await keycloak.DisposeAsync();
        }

        if (otherRealm is not null)
        {
            File.Delete(otherRealm);
        }
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hub.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
