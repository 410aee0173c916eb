using System.Diagnostics;
using System.Globalization;

namespace Hub.EventStore.Writing;

/// <summary>The newest version a command knows of a stream (null: none), and the sequence of that version's event.</summary>
internal readonly record struct KnownStream(StreamId Stream, long? Version, long Sequence);

/// <summary>A command on its way through the writer: waiting, then taken (it can no longer be cancelled), then completed.</summary>
internal abstract class PendingCommand(CommandContext context)
{
    private const int Waiting = 0;
    private const int Taken = 1;
    private const int Cancelled = 2;

    private readonly TaskCompletionSource<WriteResult> completion = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private int stage = Waiting;

    public CommandContext Context => context;

    public Guid FirstEventId { get; } = EventId(context.CommandId, 0);

    /// <summary>When it was handed over, in <see cref="Stopwatch"/> ticks.</summary>
    public long Since { get; } = Stopwatch.GetTimestamp();

    /// <summary>The span of the call that asked for it, where one is listened to.</summary>
    public ActivityContext Call { get; } =
        StoreTelemetry.Source.HasListeners() ? Activity.Current?.Context ?? default : default;

    /// <summary>A commit was under way with it when the line was lost; if the log has it, it is ours.</summary>
    public bool MayBeSaved { get; set; }

    public Task<WriteResult> Completion => completion.Task;

    /// <summary>Each stream it is about, as far as it knows it.</summary>
    public abstract KnownStream[] Streams { get; }

    public static Guid EventId(Guid commandId, int number) =>
        Uuid5.Create(commandId, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>
    /// Brings what it knows up to date with what this node has saved since it was asked; what it knows of an earlier
    /// <paramref name="epoch"/> it forgets, since it may hold words that were erased.
    /// </summary>
    public virtual void Refresh(StreamCache cache, long epoch) { }

    /// <summary>Pure; asked again whenever what it was judged on turned out to be old.</summary>
    public abstract Verdict Judge(BatchStreams streams);

    /// <summary>Called after its verdict was applied to <paramref name="streams"/>: keeps the state to answer with.</summary>
    public virtual void Remember(BatchStreams streams) { }

    public bool TryTake() => Interlocked.CompareExchange(ref stage, Taken, Waiting) == Waiting;

    public bool TryCancel() => Interlocked.CompareExchange(ref stage, Cancelled, Waiting) == Waiting;

    public void Complete(WriteResult result) => completion.TrySetResult(result);

    public void Fail(Exception problem) => completion.TrySetException(problem);
}
