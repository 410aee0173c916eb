using Hub.GraphQL.Tests.CodeFirst;
using Hub.GraphQL.Tests.Errors;

namespace Hub.GraphQL.Tests.Execution;

public sealed class BatchingTests
{
    [Fact]
    public async Task A_batched_field_is_called_once_a_level()
    {
        using var engine = TestEngine.OfForum();
        var answer = await engine.Ask("{ topics { posts { number author { name } } } }");
        Assert.Equal(["posts of 3", "authors of 6"], engine.Forum.Calls);
        Assert.StartsWith(
            """{"data":{"topics":[{"posts":[{"number":1,"author":{"name":"KARI"}},{"number":2,"author":{"name":"OLA"}}]}""",
            answer,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Fields_that_resolve_first_are_over_before_others_start()
    {
        using var engine = TestEngine.OfForum();
        Assert.StartsWith(
            """{"data":{"topics":[""",
            await engine.Ask("{ topics { posts { number } } asOf }"),
            StringComparison.Ordinal
        );
        Assert.Equal(["as of", "posts of 3"], engine.Forum.Calls);
    }

    [Fact]
    public async Task Mutations_run_one_after_another_with_all_that_is_below_them()
    {
        using var engine = TestEngine.OfForum();
        Assert.Equal(
            """{"data":{"a":3,"b":{"topic":{"posts":[{"author":{"name":"KARI"}},{"author":{"name":"OLA"}}]}},"c":4}}""",
            await engine.Ask(
                """
                mutation ($id: ID!) {
                  a: count
                  b: startTopic(input: { id: $id, title: "New" }) { topic { posts { author { name } } } }
                  c: count
                }
                """,
                new { id = Forum.Id(7) }
            )
        );
    }

    [Fact]
    public async Task After_a_mutation_that_fails_for_good_no_other_runs()
    {
        using var engine = TestEngine.OfForum();
        Assert.Equal(
            """{"data":null,"errors":[{"message":"Stopped.","locations":[{"line":1,"column":24}],"path":["mustFail"],"extensions":{"code":"STOP"}}]}""",
            await engine.Ask(
                $$"""mutation { a: count    mustFail startTopic(input: { id: "{{Forum.Id(8)}}", title: "New" }) { topic { id } } }"""
            )
        );
        Assert.Equal(3, engine.Forum.Topics.Count);
    }

    [Fact]
    public async Task A_batched_field_that_answers_too_few_results_is_a_bug_and_says_nothing_outside()
    {
        using var engine = TestEngine.Of(typeof(TooFew), typeof(TooFewFields));
        Assert.Equal(
            """{"data":{"things":[{"name":null},{"name":null}]},"errors":[{"message":"Unexpected error.","locations":[{"line":1,"column":12}],"path":["things",0,"name"],"extensions":{"code":"INTERNAL","traceId":"…"}},{"message":"Unexpected error.","locations":[{"line":1,"column":12}],"path":["things",1,"name"],"extensions":{"code":"INTERNAL","traceId":"…"}}]}""",
            TraceIds.Hidden(await engine.Ask("{ things { name } }"))
        );
    }

    public sealed record Thing(int Number);

    [QueryType]
    public static class TooFew
    {
        public static IReadOnlyList<Thing> Things() => [new(1), new(2)];
    }

    [ObjectType<Thing>]
    public static class TooFewFields
    {
        public static Task<IReadOnlyList<string?>> Name([Parent] IReadOnlyList<Thing> things) =>
            Task.FromResult<IReadOnlyList<string?>>([
                things[0].Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ]);
    }
}
