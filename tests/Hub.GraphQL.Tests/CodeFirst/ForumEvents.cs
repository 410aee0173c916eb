using System.Runtime.CompilerServices;

namespace Hub.GraphQL.Tests.CodeFirst;

[SubscriptionType]
public static class ForumEvents
{
    /// <summary>Counts up from 1.</summary>
    public static async IAsyncEnumerable<int> Counting(
        int to,
        Forum forum,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        try
        {
            for (var number = 1; number <= to; number++)
            {
                cancellation.ThrowIfCancellationRequested();
                await Task.Yield();
                yield return number;
            }
        }
        finally
        {
            forum.Called("counting ended");
        }
    }

    /// <summary>Topics as they are, and again whenever one is started.</summary>
    public static async IAsyncEnumerable<Topic> TopicStarted(
        Forum forum,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        forum.Waiting.TrySetResult();
        try
        {
            await foreach (var topic in forum.Started.Reader.ReadAllAsync(cancellation))
            {
                yield return topic;
            }
        }
        finally
        {
            forum.Cancelled.TrySetResult();
        }
    }

    /// <summary>More than any socket holds, as fast as it is taken.</summary>
    public static async IAsyncEnumerable<string> Flooding(Forum forum)
    {
        var text = new string('x', 100_000);
        try
        {
            while (true)
            {
                await Task.Yield();
                yield return text;
            }
        }
        finally
        {
            forum.Cancelled.TrySetResult();
        }
    }

    public static async IAsyncEnumerable<int> Breaks()
    {
        yield return 1;
        await Task.Yield();
        throw new InvalidOperationException("a password is 1234");
    }

    public static IAsyncEnumerable<int> Refused() => throw new GraphQLException("NOT_HERE", "Not here.");
}
