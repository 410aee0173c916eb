using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.GraphQL.Tests.CodeFirst;

/// <summary>Subscriptions whose events come from topics in memory.</summary>
public sealed class TopicEventTests
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddGraphQL(options =>
        {
            options.AddType(typeof(BellQueries)).AddType(typeof(BellMutations)).AddType(typeof(BellEvents));
            options.Limits.WaitingEvents = 3;
        })
        .BuildServiceProvider();

    private ITopicEventSender Sender => _services.GetRequiredService<ITopicEventSender>();

    [Fact]
    public async Task What_a_mutation_sends_is_answered_to_those_who_subscribe_to_that_topic()
    {
        await using var one = Subscribe("one");
        await using var other = Subscribe("other");
        var (first, second) = (one.MoveNextAsync().AsTask(), other.MoveNextAsync().AsTask());

        await Ring("one");
        Assert.True(await first);
        Assert.Equal("""{"data":{"rung":"one rings"}}""", Text(one));
        Assert.False(second.IsCompleted);

        await Ring("other");
        Assert.True(await second);
        Assert.Equal("""{"data":{"rung":"other rings"}}""", Text(other));
    }

    [Fact]
    public async Task A_subscriber_too_far_behind_gets_what_waits_and_is_then_told_and_ended()
    {
        await using var slow = Subscribe("one");
        var first = slow.MoveNextAsync().AsTask();
        Sender.Send("bell/one", "0");
        Assert.True(await first);

        for (var i = 1; i <= 10; i++)
            Sender.Send("bell/one", $"{i}");

        var answers = new List<string>();
        while (await slow.MoveNextAsync())
            answers.Add(Text(slow));
        Assert.Equal(["1", "2", "3"], answers[..^1].Select(answer => answer[^4..^3]));
        Assert.Contains("\"TOO_SLOW\"", answers[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_of_another_type_and_topics_nobody_listens_to_are_no_error()
    {
        await using var one = Subscribe("one");
        var first = one.MoveNextAsync().AsTask();
        Sender.Send("bell/one", 42);
        Sender.Send("bell/nobody", "x");
        Sender.Send("bell/one", "heard");
        Assert.True(await first);
        Assert.Equal("""{"data":{"rung":"heard"}}""", Text(one));
    }

    private IAsyncEnumerator<ReadOnlyMemory<byte>> Subscribe(string bell)
    {
        var request = new GraphQLRequest($$"""subscription { rung(bell: "{{bell}}") }""");
        return _services.GetRequiredService<IGraphQLExecutor>().Subscribe(request, _services).GetAsyncEnumerator();
    }

    private async Task Ring(string bell) =>
        await _services
            .GetRequiredService<IGraphQLExecutor>()
            .Execute(
                new GraphQLRequest($$"""mutation { ring(bell: "{{bell}}") }"""),
                _services,
                new System.Buffers.ArrayBufferWriter<byte>()
            );

    private static string Text(IAsyncEnumerator<ReadOnlyMemory<byte>> answers) =>
        Encoding.UTF8.GetString(answers.Current.Span);
}

[QueryType]
public static class BellQueries
{
    public static int Bells() => 2;
}

[MutationType]
public static class BellMutations
{
    public static bool Ring(string bell, ITopicEventSender topics)
    {
        topics.Send($"bell/{bell}", $"{bell} rings");
        return true;
    }
}

[SubscriptionType]
public static class BellEvents
{
    public static IAsyncEnumerable<string> Rung(
        string bell,
        ITopicEventReceiver topics,
        CancellationToken cancellation
    ) => topics.Subscribe<string>($"bell/{bell}", cancellation);
}
