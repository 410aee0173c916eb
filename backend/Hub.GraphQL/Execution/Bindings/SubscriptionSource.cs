using System.Runtime.CompilerServices;

namespace Hub.GraphQL.Execution.Bindings;

/// <summary>Opens the source stream of a subscription field. https://spec.graphql.org/September2025/#CreateSourceEventStream()</summary>
internal abstract class SubscriptionSource
{
    /// <summary>One root object for each event: what the field's own binding reads.</summary>
    public abstract IAsyncEnumerable<object> Open(FieldCall call, CancellationToken cancellation);
}

internal sealed class SubscriptionSource<T>(
    Lazy<Func<object, object?[], ValueTask<IAsyncEnumerable<T>>>> method,
    ParameterBinding[] parameters
) : SubscriptionSource
{
    public override async IAsyncEnumerable<object> Open(
        FieldCall call,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var bound = ParameterBinding.Bind(parameters, call, new Column<T>(null));
        var events = await method.Value(this, bound).ConfigureAwait(false);
        await foreach (var happened in events.WithCancellation(cancellation).ConfigureAwait(false))
        {
            yield return new EventRoot<T>(happened);
        }
    }
}

/// <summary>The root object of one event's answer.</summary>
internal sealed record EventRoot<T>(T Value);
