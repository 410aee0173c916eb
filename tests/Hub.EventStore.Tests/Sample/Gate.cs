namespace Hub.EventStore.Tests.Sample;

/// <summary>Stops whoever comes to it until it is opened, and tells that somebody came.</summary>
internal sealed class Gate
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Reached => reached.Task;

    public void Pass()
    {
        reached.TrySetResult();
        opened.Task.Wait(TimeSpan.FromSeconds(60));
    }

    public void Open() => opened.TrySetResult();
}
