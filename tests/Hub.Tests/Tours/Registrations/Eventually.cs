namespace Hub.Tests.Tours.Registrations;

/// <summary>For what follows the log a moment later.</summary>
internal static class Eventually
{
    public static async Task Is(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!await condition())
            await tick.WaitForNextTickAsync(patience.Token);
    }
}
