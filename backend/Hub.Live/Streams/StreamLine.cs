using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Hub.Live;

/// <summary>A reader in this process. A message waits until its last envelope is taken, as on a wire.</summary>
sealed class StreamLine : ILine, IDisposable
{
    private readonly Channel<(byte[] Envelope, TaskCompletionSource? Last)> waiting =
        System.Threading.Channels.Channel.CreateUnbounded<(byte[], TaskCompletionSource?)>();
    private readonly CancellationTokenSource closed = new();

    public StreamLine() => Closed = closed.Token;

    public CancellationToken Closed { get; }

    public ValueTask Write(LiveMessage message)
    {
        if (message.Envelopes.Count == 0)
            return ValueTask.CompletedTask;
        var taken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        for (var i = 0; i < message.Envelopes.Count; i++)
            if (!waiting.Writer.TryWrite((message.Envelopes[i], i == message.Envelopes.Count - 1 ? taken : null)))
                return ValueTask.CompletedTask;
        return new(taken.Task);
    }

    public void Abort() => waiting.Writer.TryComplete(LiveRefusals.SessionEnded());

    public async IAsyncEnumerable<LiveEnvelope> Read([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await waiting.Reader.WaitToReadAsync(cancellation))
        while (waiting.Reader.TryRead(out var next))
        {
            next.Last?.TrySetResult();
            yield return LiveEnvelope.Read(next.Envelope);
        }
    }

    /// <summary>The reader is gone: what waits for it is dropped.</summary>
    public void Dispose()
    {
        waiting.Writer.TryComplete();
        while (waiting.Reader.TryRead(out var next))
            next.Last?.TrySetResult();
        closed.Cancel();
        closed.Dispose();
    }
}
