using Hub.EventStore.Streams;

namespace Hub.EventStore.Writing;

/// <summary>A decision over several streams, all or nothing.</summary>
internal sealed class DecideMany(
    IReadOnlyDictionary<StreamId, StreamHistory> known,
    long knownIn,
    Func<States, Decision> decide,
    CommandContext context
) : PendingCommand(context)
{
    private IReadOnlyDictionary<StreamId, StreamHistory> known = known;
    private long knownIn = knownIn;

    /// <summary>The states after the command, valid when it has completed.</summary>
    public States Answer { get; private set; } = new(known);

    /// <summary>The highest sequence among its streams before it.</summary>
    public long Sequence { get; private set; }

    public override KnownStream[] Streams =>
        [.. known.Select(each => new KnownStream(each.Key, each.Value.Version, each.Value.Sequence))];

    public override void Refresh(StreamCache cache, long epoch)
    {
        if (knownIn != epoch)
            (known, knownIn) = (known.Keys.ToDictionary(stream => stream, _ => StreamHistory.Empty), epoch);
    }

    public override Verdict Judge(BatchStreams streams) =>
        decide(Now(streams)) switch
        {
            Decision.Accepted accepted => new Verdict.Save(
                [.. accepted.Writes.Select(write => (Known(write.Stream), write.Data))],
                accepted.Claims,
                accepted.Releases
            ),
            Decision.Refused refused => new Verdict.Answer(Outcome.Refused, refused.Refusal),
            Decision.Done => new Verdict.Answer(Outcome.AlreadyDone),
            var other => throw new InvalidOperationException($"A decision answered {other?.GetType().Name ?? "null"}."),
        };

    public override void Remember(BatchStreams streams)
    {
        Answer = Now(streams);
        Sequence = known.Keys.Select(stream => streams[stream].Sequence).DefaultIfEmpty().Max();
    }

    private States Now(BatchStreams streams) =>
        new(known.ToDictionary(each => each.Key, each => streams[each.Key].HistoryAfter(each.Value)));

    private StreamId Known(StreamId? named) =>
        named is { } stream && known.ContainsKey(stream)
            ? stream
            : throw new InvalidOperationException(
                $"A decision over several streams names the stream of each event, among those it was asked over; it named {named}."
            );
}
