using System.Text.Json;

namespace Hub.Live;

/// <summary>Signals as modules, clients and Join see them.</summary>
sealed class LiveSignals(
    SignalBoard board,
    PresenceBoard presence,
    NodeMessages nodes,
    NodeOutbox outbox,
    RightsRequests requests,
    LiveOptions options,
    TimeProvider time
) : ILive
{
    /// <summary>How long a module's value is kept for those who join later on this node.</summary>
    private static readonly TimeSpan ModuleSignalLifetime = TimeSpan.FromMinutes(10);

    public void Signal(ChannelName channel, ChannelSignal signal)
    {
        if (signal.Data.Length > options.MaximumSignalBytes)
            throw new ArgumentException($"The signal {signal.Type} has {signal.Data.Length} bytes.", nameof(signal));
        Set(channel.Value, signal.Type, "", signal.Data.ToArray(), ModuleSignalLifetime);
    }

    public void RightsChanged(Guid personId)
    {
        requests.Changed(personId);
        outbox.Add(new NodeItem.RightsChanged(personId));
    }

    public void SessionEnded(string session)
    {
        requests.EndSession(session);
        outbox.Add(new NodeItem.SessionEnded(session));
    }

    /// <summary>A client's own signal: we say who it is, it says the rest.</summary>
    public void FromClient(Listener listener, string type, JsonElement? data)
    {
        var connection = listener.Connection;
        if (!connection.Signals.Take())
            throw LiveRefusals.TooManySignals();
        var said = data is { ValueKind: not JsonValueKind.Null and not JsonValueKind.Undefined } some
            ? some
            : (JsonElement?)null;
        if (
            said is { } value
            && System.Text.Encoding.UTF8.GetByteCount(value.GetRawText()) > options.MaximumSignalBytes
        )
            throw LiveRefusals.SignalTooLarge(options.MaximumSignalBytes);
        if (connection.Person is not { } person || !listener.Channel.Kind.SignalsFromClients.Contains(type))
            throw LiveRefusals.SignalNotFound();
        // Who does not want to be seen is not seen typing either.
        if (person.ShowsPresence)
            Set(
                listener.Channel.Name.Value,
                type,
                person.Uuid.ToString("N"),
                said is null
                    ? JsonSerializer.SerializeToUtf8Bytes(new { personId = person.Uuid, name = person.Name })
                    : JsonSerializer.SerializeToUtf8Bytes(
                        new
                        {
                            personId = person.Uuid,
                            name = person.Name,
                            data = said,
                        }
                    ),
                options.SignalLifetime
            );
    }

    /// <summary>All signals of a channel as they are now, each a complete <c>{ channel, type, data }</c>.</summary>
    /// <param name="changed">The counts to answer.</param>
    public async Task<IReadOnlyList<byte[]>> Current(
        ChannelListeners channel,
        IReadOnlyList<ChannelEvent> changed,
        CancellationToken ct
    )
    {
        var (kind, name) = (channel.Kind, channel.Name);
        var fromRows = await kind.CurrentSignals(name, ct);
        var totals = changed.Count == 0 ? [] : await kind.RenderTotals(name, changed, ct);
        var answer = new List<byte[]>();
        answer.AddRange(fromRows.Select(signal => Envelope.Signal(channel.PublicName, signal.Type, signal.Data.Span)));
        foreach (var (total, data) in changed.Zip(totals))
            if (data is { } now)
                answer.Add(Envelope.Signal(channel.PublicName, total.Type, now.Span));
        foreach (var (type, data) in board.Current(name.Value, time.GetUtcNow()))
            if (type != SignalTypes.Presence && fromRows.All(signal => signal.Type != type))
                answer.Add(Envelope.Signal(channel.PublicName, type, data));
        if (channel.Present is not null)
        {
            presence.Set(nodes.Self, NodePresence.Of(channel, options.VisiblePeople), time.GetUtcNow());
            answer.Add(Envelope.Signal(channel.PublicName, SignalTypes.Presence, presence.Data(name.Value)));
        }
        return answer;
    }

    private void Set(string channel, string type, string key, byte[] data, TimeSpan lifetime)
    {
        board.Set(channel, type, key, data, time.GetUtcNow() + lifetime);
        outbox.Add(new NodeItem.Signal(channel, type, key, data, lifetime));
    }
}

static class SignalTypes
{
    public const string Presence = "presence";
}
