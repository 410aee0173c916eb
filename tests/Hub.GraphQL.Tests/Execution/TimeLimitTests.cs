using Hub.GraphQL.Tests.CodeFirst;

namespace Hub.GraphQL.Tests.Execution;

public sealed class TimeLimitTests
{
    [Fact]
    public async Task An_operation_that_takes_too_long_is_cancelled_and_says_so()
    {
        using var engine = TestEngine.OfForum(options => options.Limits.Timeout = TimeSpan.FromMilliseconds(50));
        Assert.Equal(
            """{"data":null,"errors":[{"message":"The operation took longer than 0.05 s and was stopped.","extensions":{"code":"TIMEOUT"}}]}""",
            await engine.Ask("{ topics { title } waits }")
        );
        await engine.Forum.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_caller_that_gives_up_gets_no_answer()
    {
        using var engine = TestEngine.OfForum();
        using var gone = new CancellationTokenSource();
        var asked = engine.Ask("{ waits }", cancellation: gone.Token);
        await engine.Forum.Waiting.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }

    [Fact]
    public async Task Many_at_once_do_not_mix_their_answers()
    {
        using var engine = TestEngine.OfForum();
        var asked = Enumerable
            .Range(0, 200)
            .Select(async number =>
            {
                await Task.Yield();
                var output = new System.Buffers.ArrayBufferWriter<byte>();
                var request = new GraphQLRequest(
                    "query ($t: Markdown!) { render(text: $t) topics { posts { author { name } } } }",
                    Variables: System.Text.Json.JsonSerializer.SerializeToElement(new { t = $"number {number}" })
                );
                await engine.Executor.Execute(request, engine.Services, output);
                return System.Text.Encoding.UTF8.GetString(output.WrittenSpan);
            });
        var answers = await Task.WhenAll(asked);
        for (var i = 0; i < answers.Length; i++)
        {
            Assert.StartsWith(
                $$$"""{"data":{"render":"number {{{i}}}","topics":""",
                answers[i],
                StringComparison.Ordinal
            );
        }
    }
}
