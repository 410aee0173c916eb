namespace Hub.GraphQL;

/// <summary>Tells subscriptions of this process that something happened. Injected; one per application.</summary>
public interface ITopicEventSender
{
    /// <summary>Never waits: a subscriber that is too far behind is ended with <c>TOO_SLOW</c>. Nobody listening is no error.</summary>
    void Send<T>(string topic, T happened);
}
