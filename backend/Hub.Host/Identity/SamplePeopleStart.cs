using Hub.Host.Identity.DevelopmentIssuer;
using Hub.Identity.Sample;
using Hub.Sample;

namespace Hub.Host.Identity;

/// <summary>
/// In Development, once the address is known and before the start is announced: loads the sample people with what they wrote,
/// and binds their accounts at the issuer in use, by the fixed ids of the realm file.
/// </summary>
public sealed class SamplePeopleStart(
    SampleStart samples,
    SampleContent content,
    IdentityProvider provider,
    IConfiguration configuration
) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await samples.LoadPeople(cancellationToken);
        await content.Load(cancellationToken);
        if (IdentityProviderRegistration.RealmFilePath(configuration) is var path && !File.Exists(path))
        {
            return;
        }

        var realm = RealmFile.Read(path);
        await samples.BindAccounts(
            provider.Issuer,
            realm.Users.ToDictionary(user => user.Username, user => user.Id),
            cancellationToken
        );
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
