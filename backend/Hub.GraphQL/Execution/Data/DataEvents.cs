using System.Runtime.CompilerServices;
using Hub.GraphQL.Execution.Bindings;

namespace Hub.GraphQL.Execution.Data;

/// <summary>A subscription's events out of the root's <c>$events</c>.</summary>
internal sealed class DataEvents(object root, string field) : SubscriptionSource
{
    public override async IAsyncEnumerable<object> Open(
        FieldCall call,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        call.ReadArguments();
        var events = DataSchema.Read(DataSchema.Read(root, "$events"), field);
        foreach (var happened in events as IEnumerable<object?> ?? [])
        {
            cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
            DataSchema.ThrowIfBroken(happened);
            yield return happened ?? new Dictionary<string, object?>();
        }
    }
}
