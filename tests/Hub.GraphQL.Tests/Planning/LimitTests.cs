using System.Text;
using Hub.GraphQL.Tests.CodeFirst;

namespace Hub.GraphQL.Tests.Planning;

/// <summary>Each limit with the document that attacks it; nothing of them is ever resolved.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task Too_deep_a_document_is_refused_also_through_fragments()
    {
        await Refused("{ topics { posts { author { name } } } }", "TOO_DEEP", options => options.Limits.Depth = 3);
        await Refused(
            "{ topics { ...A } } fragment A on Topic { posts { ...B } } fragment B on Post { author { name } }",
            "TOO_DEEP",
            options => options.Limits.Depth = 3
        );
    }

    [Fact]
    public async Task An_alias_bomb_is_refused()
    {
        var bomb = new StringBuilder("{");
        for (var i = 0; i < 101; i++)
        {
            bomb.Append(" a").Append(i).Append(": asOf");
        }
        await Refused(bomb.Append('}').ToString(), "TOO_MANY_ALIASES");
    }

    [Fact]
    public async Task Too_many_directives_are_refused()
    {
        var bomb = new StringBuilder("{ asOf");
        for (var i = 0; i < 101; i++)
        {
            bomb.Append(" @include(if: true)");
        }
        await Refused(bomb.Append('}').ToString(), "TOO_MANY_DIRECTIVES");
    }

    [Fact]
    public async Task Too_many_tokens_are_refused() =>
        await Refused("{ " + string.Concat(Enumerable.Repeat("asOf ", 20_000)) + "}", "TOO_MANY_TOKENS");

    [Theory]
    [InlineData("{ topic(id: \"Topic:1\") { postPage(first: 201) { nodes { number } } } }")]
    [InlineData("{ topic(id: \"Topic:1\") { postPage(first: -1) { nodes { number } } } }")]
    [InlineData("query ($n: Int! = 500) { topic(id: \"Topic:1\") { postPage(first: $n) { nodes { number } } } }")]
    public async Task A_page_over_the_limit_is_refused(string query) => await Refused(query, "PAGE_TOO_LARGE");

    [Fact]
    public async Task Cost_multiplies_by_the_size_of_lists_and_pages()
    {
        const string Query = "query ($n: Int!) { topics { postPage(first: $n) { nodes { author { name } } } } }";
        await Refused(Query, "TOO_COSTLY", options => options.Limits.Cost = 1_000, new { n = 100 });
        using var engine = TestEngine.OfForum(options => options.Limits.Cost = 1_000);
        Assert.StartsWith("{\"data\":", await engine.Ask(Query, new { n = 10 }), StringComparison.Ordinal);
        Assert.Contains("TOO_COSTLY", await engine.Ask(Query, new { n = 100 }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bomb_of_fragments_is_counted_without_being_unfolded()
    {
        var bomb = new StringBuilder("{ topics { ...F0 } }");
        for (var i = 0; i < 60; i++)
        {
            bomb.Append(" fragment F").Append(i).Append(" on Topic { posts { number } ");
            bomb.Append(i == 59 ? "title" : $"...F{i + 1} ...F{i + 1}").Append(" }");
        }
        using var engine = TestEngine.OfForum();
        Assert.StartsWith("{\"", await engine.Ask(bomb.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introspection_can_be_switched_off() =>
        await Refused(
            "{ __schema { queryType { name } } }",
            "INTROSPECTION_OFF",
            options => options.Introspection = false
        );

    private static async Task Refused(
        string query,
        string code,
        Action<GraphQLOptions>? configure = null,
        object? variables = null
    )
    {
        using var engine = TestEngine.OfForum(configure);
        var answer = await engine.Ask(query, variables);
        Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
        Assert.Equal(GraphQLOutcome.Refused, engine.Outcome);
        Assert.Empty(engine.Forum.Calls);
    }
}
