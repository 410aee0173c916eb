namespace Hub.EventStore.Writing;

/// <summary>A decision on one stream, against the state that the command before it left.</summary>
internal sealed class DecideOne<TState>(
    StreamId stream,
    Loaded<TState> known,
    long knownIn,
    Func<TState, Decision> decide,
    CommandContext context
) : PendingCommand(context)
    where TState : class, IState<TState>
{
    private Loaded<TState> known = known;
    private long knownIn = knownIn;

    /// <summary>The state after the command, valid when it has completed.</summary>
    public Loaded<TState> Answer { get; private set; } = known;

    public override KnownStream[] Streams => [new(stream, known.Version, known.Sequence)];

    public override void Refresh(StreamCache cache, long epoch)
    {
        if (knownIn != epoch)
            (known, knownIn) = (new Loaded<TState>(TState.Initial, 0, 0), epoch);
        if (cache.Find<TState>(stream) is { } newer && newer.Version > known.Version)
            known = newer;
    }

    public override Verdict Judge(BatchStreams streams)
    {
        var slot = streams[stream];
        return decide(slot.StateOf(known)) switch
        {
            Decision.Accepted accepted => new Verdict.Save(
                [.. accepted.Writes.Select(write => (OnlyThis(write.Stream), write.Data))],
                accepted.Claims,
                accepted.Releases
            ),
            Decision.Refused refused => new Verdict.Answer(Outcome.Refused, refused.Refusal),
            Decision.Done => new Verdict.Answer(Outcome.AlreadyDone),
            var other => throw new InvalidOperationException($"A decision answered {other?.GetType().Name ?? "null"}."),
        };
    }

    public override void Remember(BatchStreams streams)
    {
        var slot = streams[stream];
        Answer = new Loaded<TState>(slot.StateOf(known), slot.Version, slot.Sequence);
    }

    private StreamId OnlyThis(StreamId? named) =>
        named is null || named == stream
            ? stream
            : throw new InvalidOperationException($"A decision on stream {stream} wrote to {named}.");
}
