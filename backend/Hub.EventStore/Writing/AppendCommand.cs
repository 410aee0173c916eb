namespace Hub.EventStore.Writing;

/// <summary>Events to save with no state asked.</summary>
internal sealed class AppendCommand(IReadOnlyList<StreamWrite> writes, CommandContext context) : PendingCommand(context)
{
    // Filled by Refresh, which comes before every judging.
    public override KnownStream[] Streams { get; } = new KnownStream[writes.Count];

    public override void Refresh(StreamCache cache, long epoch)
    {
        for (var i = 0; i < writes.Count; i++)
            Streams[i] = new(writes[i].Stream, cache.Find(writes[i].Stream)?.Version ?? writes[i].Expected.Believed, 0);
    }

    public override Verdict Judge(BatchStreams streams)
    {
        foreach (var write in writes)
        {
            var version = streams[write.Stream].Version;
            if (write.Expected.Allows(version))
                continue;
            throw write.Expected.RequiresStream
                ? new StreamNotFound(write.Stream)
                : new VersionConflict(write.Stream, write.Expected.Value, version);
        }
        var events = new List<(StreamId, Event)>();
        foreach (var write in writes)
        foreach (var data in write.Events)
            events.Add((write.Stream, data));
        return new Verdict.Save(events, [], []);
    }
}
