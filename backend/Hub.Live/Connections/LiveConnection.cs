using System.Security.Claims;

namespace Hub.Live;

/// <summary>
/// An open connection. What is sent to it is written at once or waits in a bounded queue; beyond the bound nothing more is
/// kept: once it reads again it is told <c>reload</c> for the channels where it missed something.
/// </summary>
sealed class LiveConnection(
    ILine line,
    ClaimsPrincipal user,
    LivePerson? person,
    LiveOptions options,
    TimeProvider time
)
{
    private readonly Dictionary<string, Listener> joined = new(StringComparer.Ordinal);
    private HashSet<Listener>? behind;
    private int waitingBytes;

    public ClaimsPrincipal User { get; } = user;

    public LivePerson? Person { get; set; } = person;

    /// <summary>A program that listens is nobody present, whoever's it is.</summary>
    public bool IsUnseen { get; init; }

    public CancellationToken Closed => line.Closed;

    public RateLimit Joins { get; } = new(options.JoinsPerBurst, options.JoinsPerBurst / 20.0, time);

    public RateLimit Signals { get; } = new(options.SignalsPerSecond, options.SignalsPerSecond, time);

    /// <summary>Ends the connection; its client may connect again if its session allows.</summary>
    public void Abort() => line.Abort();

    public Listener? Find(ChannelName channel)
    {
        lock (joined)
            return joined.GetValueOrDefault(channel.Value);
    }

    public IReadOnlyList<Listener> Joined()
    {
        lock (joined)
            return [.. joined.Values];
    }

    /// <summary>False when the connection holds as many channels as it may.</summary>
    public bool TryRemember(Listener listener)
    {
        lock (joined)
            return joined.Count < options.ChannelsPerConnection && joined.TryAdd(listener.Channel.Name.Value, listener);
    }

    public void Forget(Listener listener)
    {
        lock (joined)
            if (joined.GetValueOrDefault(listener.Channel.Name.Value) == listener)
                joined.Remove(listener.Channel.Name.Value);
    }

    /// <summary>Never waits and never throws.</summary>
    public void Send(LiveMessage message, Listener listener)
    {
        if (listener.Behind)
            return;
        var waiting = Volatile.Read(ref waitingBytes);
        if (waiting > 0 && waiting + message.Bytes > options.MaximumWaitingBytes)
            FallBehind(listener);
        else
            Write(message);
    }

    private void Write(LiveMessage message)
    {
        var written = line.Write(message);
        if (written.IsCompletedSuccessfully)
            return;
        Interlocked.Add(ref waitingBytes, message.Bytes);
        _ = Wait(written, message.Bytes);
    }

    private async Task Wait(ValueTask written, int bytes)
    {
        try
        {
            await written;
        }
        finally
        {
            // A write that fails has closed the connection; there is nobody left to tell.
            if (Interlocked.Add(ref waitingBytes, -bytes) == 0)
                CatchUp();
        }
    }

    private void FallBehind(Listener listener)
    {
        lock (joined)
        {
            listener.Behind = true;
            (behind ??= []).Add(listener);
        }
        if (Volatile.Read(ref waitingBytes) == 0)
            CatchUp();
    }

    private void CatchUp()
    {
        Listener[] told;
        lock (joined)
        {
            if (behind is null)
                return;
            told = [.. behind];
            behind = null;
            foreach (var listener in told)
                listener.Behind = false;
        }
        foreach (var listener in told.Where(listener => listener.Active))
            Write(LiveMessage.Reload(listener.Channel.PublicName, listener.Channel.LastSequence));
    }
}
