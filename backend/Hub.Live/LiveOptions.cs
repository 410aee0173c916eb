using System.Security.Claims;

namespace Hub.Live;

/// <summary>Settings and limits; the limits are part of the published contract (README).</summary>
public sealed class LiveOptions
{
    /// <summary>Schema of the channel index.</summary>
    public string ReadSchema { get; set; } = "hub_read";

    /// <summary>
    /// For LISTEN, past any transaction pooler. Null: the registered data source's own.
    /// </summary>
    public string? DirectConnectionString { get; set; }

    /// <summary>The claim that holds our id of the person.</summary>
    public string PersonClaim { get; set; } = "hub_person";

    /// <summary>The claim that names the session, for <see cref="ILive.SessionEnded"/>.</summary>
    public string SessionClaim { get; set; } = "hub_session";

    /// <summary>Asked about each connection every <see cref="RecheckEvery"/>; false closes it. Null: no session is asked about.</summary>
    public Func<ClaimsPrincipal, IServiceProvider, CancellationToken, ValueTask<bool>>? SessionLives { get; set; }

    /// <summary>Offices end by date without an event: each connection's rights are checked again this often.</summary>
    public TimeSpan RecheckEvery { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Channels that one connection may be joined to. Beyond: <c>TOO_MANY_CHANNELS</c>.</summary>
    public int ChannelsPerConnection { get; set; } = 100;

    /// <summary>Joins that one connection may make in a burst, and half as many each 10 s. Beyond: <c>TOO_MANY_JOINS</c>.</summary>
    public int JoinsPerBurst { get; set; } = 200;

    /// <summary>Missed events that a Join answers. Beyond: <c>reload</c>.</summary>
    public int MaximumReplay { get; set; } = 500;

    /// <summary>A signal's data, in bytes of JSON. Beyond: <c>SIGNAL_TOO_LARGE</c>.</summary>
    public int MaximumSignalBytes { get; set; } = 1_024;

    /// <summary>Signals that one connection may send in a second. Beyond: <c>TOO_MANY_SIGNALS</c>.</summary>
    public int SignalsPerSecond { get; set; } = 5;

    /// <summary>How long a signal from a client holds, unless it is sent again.</summary>
    public TimeSpan SignalLifetime { get; set; } = TimeSpan.FromSeconds(6);

    /// <summary>A listener hears a signal of one channel and type at most this often.</summary>
    public TimeSpan SignalEvery { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>A node tells the others its signals at most this often.</summary>
    public TimeSpan NotifyEvery { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>People named in the signal <c>presence</c>.</summary>
    public int VisiblePeople { get; set; } = 5;

    /// <summary>Bytes that may wait for one connection beyond its transport's own buffer before it is told <c>reload</c>.</summary>
    public int MaximumWaitingBytes { get; set; } = 64 * 1_024;

    /// <summary>A connection that takes nothing at all for so long is closed.</summary>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(10);
}
