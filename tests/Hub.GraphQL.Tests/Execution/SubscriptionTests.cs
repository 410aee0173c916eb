using System.Text;
using Hub.GraphQL.Tests.CodeFirst;
using Hub.GraphQL.Tests.Errors;

namespace Hub.GraphQL.Tests.Execution;

public sealed class SubscriptionTests
{
    [Fact]
    public async Task Each_event_is_answered_with_what_was_selected_and_the_end_ends()
    {
        using var engine = TestEngine.OfForum();
        Assert.Equal(
            ["""{"data":{"counting":1}}""", """{"data":{"counting":2}}"""],
            await All(engine, "subscription { counting(to: 2) }")
        );
    }

    [Fact]
    public async Task Batched_fields_below_an_event_are_resolved()
    {
        using var engine = TestEngine.OfForum();
        engine.Forum.Started.Writer.TryWrite(engine.Forum.Topics[1]);
        engine.Forum.Started.Writer.Complete();
        Assert.Equal(
            [
                """{"data":{"topicStarted":{"title":"Topic 2","posts":[{"author":{"name":"KARI"}},{"author":{"name":"OLA"}}]}}}""",
            ],
            await All(engine, "subscription { topicStarted { title posts { author { name } } } }")
        );
    }

    [Fact]
    public async Task A_source_that_breaks_ends_with_an_error_that_says_nothing_internal()
    {
        using var engine = TestEngine.OfForum();
        Assert.Equal(
            [
                """{"data":{"breaks":1}}""",
                """{"errors":[{"message":"Unexpected error.","locations":[{"line":1,"column":16}],"path":["breaks"],"extensions":{"code":"INTERNAL","traceId":"…"}}]}""",
            ],
            (await All(engine, "subscription { breaks }")).Select(TraceIds.Hidden)
        );
    }

    [Fact]
    public async Task A_source_that_cannot_be_opened_is_an_error()
    {
        using var engine = TestEngine.OfForum();
        Assert.Equal(
            [
                """{"errors":[{"message":"Not here.","locations":[{"line":1,"column":16}],"path":["refused"],"extensions":{"code":"NOT_HERE"}}]}""",
            ],
            await All(engine, "subscription { refused }")
        );
    }

    [Fact]
    public async Task Whoever_stops_listening_ends_the_source()
    {
        using var engine = TestEngine.OfForum();
        await foreach (
            var _ in engine.Executor.Subscribe(new("subscription { counting(to: 1000000) }"), engine.Services)
        )
        {
            break;
        }
        Assert.Equal(["counting ended"], engine.Forum.Calls);
    }

    [Fact]
    public async Task Queries_and_what_is_wrong_are_one_answer()
    {
        using var engine = TestEngine.OfForum();
        Assert.Equal(["""{"data":{"__typename":"Query"}}"""], await All(engine, "{ __typename }"));
        Assert.Contains(
            "GRAPHQL_VALIDATION_FAILED",
            Assert.Single(await All(engine, "subscription { nothing }")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "OPERATION_NOT_ALLOWED",
            await engine.Ask("subscription { counting(to: 1) }"),
            StringComparison.Ordinal
        );
    }

    private static async Task<List<string>> All(TestEngine engine, string query)
    {
        var answers = new List<string>();
        await foreach (var answer in engine.Executor.Subscribe(new(query), engine.Services))
        {
            answers.Add(Encoding.UTF8.GetString(answer.Span));
        }
        return answers;
    }
}
