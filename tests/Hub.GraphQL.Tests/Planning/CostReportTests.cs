using Hub.GraphQL.Tests.CodeFirst;

namespace Hub.GraphQL.Tests.Planning;

/// <summary>What an operation costs is told to those who ask.</summary>
public sealed class CostReportTests
{
    private const string Query = "query ($n: Int!) { topics { postPage(first: $n) { nodes { author { name } } } } }";

    [Fact]
    public async Task The_cost_stands_in_the_extensions_when_asked_for()
    {
        using var engine = TestEngine.OfForum();

        var small = await engine.Ask(Query, new { n = 1 }, extensions: new { cost = true });
        var large = await engine.Ask(Query, new { n = 10 }, extensions: new { cost = true });

        Assert.EndsWith(",\"extensions\":{\"cost\":31,\"allowed\":100000}}", small, StringComparison.Ordinal);
        Assert.EndsWith(",\"extensions\":{\"cost\":121,\"allowed\":100000}}", large, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_is_told()
    {
        using var engine = TestEngine.OfForum();

        Assert.DoesNotContain("extensions", await engine.Ask(Query, new { n = 1 }), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "extensions",
            await engine.Ask(Query, new { n = 1 }, extensions: new { cost = false }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_plan_that_is_kept_still_knows_its_cost()
    {
        using var engine = TestEngine.OfForum();
        const string Fixed = "{ topics { posts { author { name } } } }";

        var first = await engine.Ask(Fixed, extensions: new { cost = true });

        Assert.Equal(first, await engine.Ask(Fixed, extensions: new { cost = true }));
        Assert.Contains("\"cost\":", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_answer_of_a_stream_tells_it()
    {
        using var engine = TestEngine.OfForum();
        var extensions = System.Text.Json.JsonSerializer.SerializeToElement(new { cost = true });
        var request = new GraphQLRequest("subscription { counting(to: 2) }", Extensions: extensions);

        var answers = new List<string>();
        await foreach (var answer in engine.Executor.Subscribe(request, engine.Services))
        {
            answers.Add(System.Text.Encoding.UTF8.GetString(answer.Span));
        }

        Assert.Equal(
            [
                """{"data":{"counting":1},"extensions":{"cost":0,"allowed":100000}}""",
                """{"data":{"counting":2},"extensions":{"cost":0,"allowed":100000}}""",
            ],
            answers
        );
    }

    [Fact]
    public async Task Who_is_refused_is_told_without_asking()
    {
        using var engine = TestEngine.OfForum(options => options.Limits.Cost = 100);

        Assert.Contains(
            "\"extensions\":{\"code\":\"TOO_COSTLY\",\"cost\":121,\"allowed\":100}",
            await engine.Ask(Query, new { n = 10 }),
            StringComparison.Ordinal
        );
    }
}
