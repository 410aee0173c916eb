namespace Hub.GraphQL;

/// <summary>The source of a subscription: what is sent to a topic while it listens. Injected; one per application.</summary>
public interface ITopicEventReceiver
{
    /// <summary>
    /// Listens from this call on. Up to <see cref="GraphQLLimits.WaitingEvents"/> wait for a slow client; beyond, what
    /// waits is still answered and then the stream ends with the error <c>TOO_SLOW</c>.
    /// </summary>
    /// <typeparam name="T">Values of other types on the same topic are not heard.</typeparam>
    IAsyncEnumerable<T> Subscribe<T>(string topic, CancellationToken cancellation = default);
}
