namespace Hub.EventStore.Writing;

/// <summary>Events to save with no state asked.</summary>
internal sealed class AppendCommand(IReadOnlyList<StreamWrite> writes, CommandContext context) : PendingCommand(context)
{
    private readonly long?[] believed = [.. writes.Select(write => write.Expected.Believed)];

    public override IEnumerable<KnownStream> Streams =>
        writes.Select((write, index) => new KnownStream(write.Stream, believed[index], 0));

    public override void Refresh(StreamCache cache, long epoch)
    {
        for (var i = 0; i < writes.Count; i++)
            believed[i] = cache.Find(writes[i].Stream)?.Version ?? writes[i].Expected.Believed;
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
