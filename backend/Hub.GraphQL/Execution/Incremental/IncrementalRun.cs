using System.Globalization;
using Hub.GraphQL.Errors;

namespace Hub.GraphQL.Execution.Incremental;

/// <summary>
/// What comes after the first answer. All objects that wait for the same deferred fields are resolved together, as those
/// of a level are, and what is ready first is sent first.
/// </summary>
internal sealed class IncrementalRun(RequestContext request, ResponseWriter writer) : IDisposable
{
    private const int ItemsAtOnce = 100;
    private readonly DeferredNotes _notes = writer.Notes!;
    private readonly ResponseBuffer _payload = new();
    private readonly List<Delivery> _unannounced = [];
    private readonly List<Delivery> _pending = [];
    private readonly List<DeferredObject> _objects = [];
    private readonly List<Batch> _running = [];
    private readonly List<Part> _parts = [];
    private readonly List<Completion> _completed = [];
    private int _ids;

    public bool HasNext => _pending.Count > 0;

    /// <summary>Takes what was noted while the first answer was written; answers what the client is told of.</summary>
    public IReadOnlyList<Delivery> Begin() => Announce();

    /// <summary>The next payload; its bytes are valid until the one after it is asked for.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> Next()
    {
        await Task.WhenAny(_running.Select(batch => batch.Resolved)).ConfigureAwait(false);
        writer.Buffer.Reset();
        foreach (var batch in _running.Where(batch => batch.Resolved.IsCompleted).ToArray())
        {
            _running.Remove(batch);
            await batch.Resolved.ConfigureAwait(false);
            Write(batch);
        }
        Complete();
        var pending = Announce();
        _payload.Reset();
        PayloadWriter.Write(_payload, writer.Buffer.Written, pending, _parts, _completed, HasNext);
        _parts.Clear();
        _completed.Clear();
        return _payload.WrittenMemory;
    }

    /// <summary>The last payload, when the rest cannot be had.</summary>
    public ReadOnlyMemory<byte> Fail(GraphQLError error)
    {
        _payload.Reset();
        PayloadWriter.Write(
            _payload,
            default,
            [],
            [],
            [.. _pending.Select(delivery => new Completion(delivery, [error]))],
            hasNext: false
        );
        _pending.Clear();
        return _payload.WrittenMemory;
    }

    public void Dispose() => _payload.Dispose();

    /// <summary>Gives an id to what is new, and starts what the client then waits for.</summary>
    private List<Delivery> Announce()
    {
        _unannounced.AddRange(_notes.Deliveries);
        _objects.AddRange(_notes.Objects);
        var streams = _notes.Streams.ToArray();
        _notes.Deliveries.Clear();
        _notes.Objects.Clear();
        _notes.Streams.Clear();
        _unannounced.RemoveAll(delivery => delivery.IsOver || delivery.Outer is { HasFailed: true });
        var told = _unannounced.FindAll(delivery => delivery.Outer is null or { Remaining: 0 });
        _unannounced.RemoveAll(told.Contains);
        foreach (var delivery in told)
        {
            delivery.Id = _ids++.ToString(CultureInfo.InvariantCulture);
        }
        _pending.AddRange(told);
        foreach (var stream in streams)
        {
            Start(stream);
        }
        var ready = _objects.FindAll(one => Array.Exists(one.Deliveries, IsAwaited));
        _objects.RemoveAll(ready.Contains);
        foreach (var same in ready.GroupBy(one => one.Plan))
        {
            Start([.. same]);
        }
        return told;
    }

    private static bool IsAwaited(Delivery delivery) => delivery is { Id: not null, HasFailed: false };

    private void Start(DeferredObject[] objects)
    {
        var frame = new Frame(objects[0].Plan.Plan);
        foreach (var one in objects)
        {
            frame.Add(one.Value);
        }
        _running.Add(new ObjectBatch(objects, frame, OperationRun.Resolve(frame, request).AsTask()));
    }

    private void Start(StreamedRest rest)
    {
        var to = Math.Min(rest.From + ItemsAtOnce, rest.Items.Length);
        var gathered = new Gathered(rest.Field, 1);
        var level = new List<Frame>();
        gathered.AddItems(rest.Items.AsSpan(rest.From..to), level);
        _running.Add(new StreamBatch(rest, to, gathered, OperationRun.Resolve(level, request).AsTask()));
    }

    private void Write(Batch batch)
    {
        if (batch is StreamBatch stream)
        {
            Write(stream);
            return;
        }
        var objects = (ObjectBatch)batch;
        for (var i = 0; i < objects.Objects.Count; i++)
        {
            Write(objects.Objects[i], objects.Frame, i);
        }
    }

    private void Write(DeferredObject deferred, Frame frame, int index)
    {
        var awaited = deferred.Deliveries.Where(IsAwaited).ToArray();
        foreach (var delivery in deferred.Deliveries)
        {
            delivery.Remaining--;
        }
        if (awaited.Length == 0)
        {
            return;
        }
        var start = Begin(deferred.Place, deferred.Scope);
        if (writer.WriteObject(deferred.Plan.Plan, deferred.Value, frame, index))
        {
            // Named by the fragment that begins the nearest to it, so that the rest of the path is the shortest.
            var named = awaited.MaxBy(delivery => delivery.Place.Length)!;
            var subPath = PathStack.ToPath(deferred.Place.AsSpan(named.Place.Length));
            _parts.Add(new Part(named, subPath, start..writer.Buffer.Position, false, [.. writer.Errors]));
            return;
        }
        _notes.Forget(start);
        foreach (var delivery in awaited)
        {
            Fail(delivery);
        }
    }

    private void Write(StreamBatch batch)
    {
        var rest = batch.Rest;
        var start = Begin(rest.Delivery.Place, rest.Scope);
        if (!writer.WriteRest(rest.Field, rest.Items, rest.From, batch.To, batch.Gathered))
        {
            _notes.Forget(start);
            Fail(rest.Delivery);
            return;
        }
        _parts.Add(new Part(rest.Delivery, null, start..writer.Buffer.Position, true, [.. writer.Errors]));
        if (batch.To < rest.Items.Length)
        {
            Start(rest with { From = batch.To });
        }
        else
        {
            rest.Delivery.Remaining = 0;
        }
    }

    private int Begin(ReadOnlySpan<PathEntry> place, DeferScope? scope)
    {
        writer.Errors.Clear();
        writer.Path.Return(place);
        _notes.Scope = scope;
        return writer.Buffer.Position;
    }

    /// <summary>A null went up to where the part begins: there is no part.</summary>
    private void Fail(Delivery delivery)
    {
        delivery.HasFailed = true;
        _pending.Remove(delivery);
        _completed.Add(new Completion(delivery, [.. writer.Errors]));
    }

    private void Complete()
    {
        foreach (var delivery in _pending.FindAll(delivery => delivery.IsOver))
        {
            _pending.Remove(delivery);
            _completed.Add(new Completion(delivery, []));
        }
    }
}
