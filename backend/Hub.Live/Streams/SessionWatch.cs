namespace Hub.Live;

/// <summary>Hears nothing but the session's end.</summary>
sealed class SessionWatch(Action ended) : ILine
{
    public CancellationToken Closed => CancellationToken.None;

    public ValueTask Write(LiveMessage message) => ValueTask.CompletedTask;

    public void Abort() => ended();
}
