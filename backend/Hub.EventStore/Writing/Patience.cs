namespace Hub.EventStore.Writing;

/// <summary>
/// Trying again until a lost database is back, or for as long as <paramref name="limit"/>: counted from the first failure
/// after the last <see cref="Reached"/>.
/// </summary>
internal sealed class Patience(TimeSpan limit, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private long? lostAt;

    /// <summary>The database answered.</summary>
    public void Reached() => lostAt = null;

    /// <summary>Waits a moment before the next try; false when it has been lost for too long.</summary>
    public async Task<bool> Wait(CancellationToken cancellationToken = default)
    {
        lostAt ??= clock.GetTimestamp();
        if (clock.GetElapsedTime(lostAt.Value) > limit)
            return false;
        await Task.Delay(Pause, clock, cancellationToken);
        return true;
    }

    /// <summary>Asks until there is an answer.</summary>
    /// <exception cref="Unavailable">It has been lost for too long.</exception>
    public async Task<T> Ask<T>(Func<Task<T>> ask, bool mayBeSaved, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await ask();
            }
            catch (Exception problem) when (Outage.Is(problem))
            {
                if (!await Wait(cancellationToken))
                    throw new Unavailable(mayBeSaved, problem);
            }
        }
    }
}
