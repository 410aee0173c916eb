using Hub.GraphQL.Tests.CodeFirst;

namespace Hub.GraphQL.Tests.Execution;

/// <summary>Merging, fragments, @skip and @include.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData(true, true, """{"data":{"topics":[{"title":"Topic 1","tags":["a","b"]}]}}""")]
    [InlineData(true, false, """{"data":{"topics":[{"title":"Topic 1"}]}}""")]
    [InlineData(false, true, """{"data":{"topics":[{"tags":["a","b"]}]}}""")]
    [InlineData(false, false, """{"data":{"topics":[{}]}}""")]
    public async Task Each_combination_of_conditions_has_its_own_fields(bool title, bool tags, string expected)
    {
        using var engine = TestEngine.OfForum();
        engine.Forum.Topics.RemoveRange(1, 2);
        const string Query = """
            query ($title: Boolean!, $tags: Boolean!) {
              topics { title @include(if: $title) ...Tags @skip(if: $tags) ... @include(if: $tags) { tags } }
            }
            fragment Tags on Topic { tags @skip(if: true) }
            """;
        Assert.Equal(expected, await engine.Ask(Query, new { title, tags }));
        Assert.Equal(expected, await engine.Ask(Query, new { title, tags }));
    }

    [Fact]
    public async Task Fields_of_one_key_are_merged_with_all_that_is_below_them_in_the_order_they_are_first_met()
    {
        using var engine = TestEngine.OfForum();
        engine.Forum.Topics.RemoveRange(1, 2);
        Assert.Equal(
            """{"data":{"topics":[{"posts":[{"number":1,"author":{"name":"KARI","key":"kari"},"body":"First"},{"number":2,"author":{"name":"OLA","key":"ola"},"body":"Second"}],"title":"Topic 1"}]}}""",
            await engine.Ask(
                """
                { topics { posts { number author { name } } title ...More } }
                fragment More on Topic { posts { body ...Key } }
                fragment Key on Post { author { key } }
                """
            )
        );
        Assert.Equal(["posts of 1", "authors of 2"], engine.Forum.Calls);
    }

    [Fact]
    public async Task Which_operation_runs_is_told_by_its_name()
    {
        using var engine = TestEngine.OfForum();
        const string Query = "query A { a: __typename } query B { b: __typename }";
        Assert.Equal("""{"data":{"b":"Query"}}""", await engine.Ask(Query, operationName: "B"));
        Assert.Contains("OPERATION_NOT_FOUND", await engine.Ask(Query), StringComparison.Ordinal);
        Assert.Equal(GraphQLOutcome.Refused, engine.Outcome);
    }

    [Fact]
    public async Task Variables_of_the_wrong_type_are_refused_before_anything_runs()
    {
        using var engine = TestEngine.OfForum();
        var answer = await engine.Ask("query ($id: ID!) { topic(id: $id) { title } asOf }", new { id = new[] { 1 } });
        Assert.Contains("BAD_USER_INPUT", answer, StringComparison.Ordinal);
        Assert.Equal(GraphQLOutcome.Refused, engine.Outcome);
        Assert.Empty(engine.Forum.Calls);
    }
}
