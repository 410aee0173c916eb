namespace Hub.EventStore.Tests.Sample;

/// <summary>Followers of one node, until disposed.</summary>
internal sealed class RunningFollowers : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Task running;

    public RunningFollowers(Followers followers) => running = followers.Run(stop.Token);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
    }
}
