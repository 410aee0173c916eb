using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.GraphQL.Tests.Execution;

/// <summary><c>@defer</c> and <c>@stream</c>, with the draft's payloads.</summary>
public sealed class IncrementalTests
{
    private readonly Shelf _shelf = new();

    [Fact]
    public async Task A_deferred_fragment_comes_after_the_rest()
    {
        Assert.Equal(
            [
                """{"data":{"book":{"title":"One"}},"pending":[{"id":"0","path":["book"],"label":"later"}],"hasNext":true}""",
                """{"incremental":[{"id":"0","data":{"slow":"slow One","pages":10}}],"completed":[{"id":"0"}],"hasNext":false}""",
            ],
            await Ask("""{ book { title ... @defer(label: "later") { slow pages } } }""")
        );
    }

    [Fact]
    public async Task Deferred_objects_of_a_list_are_resolved_in_one_call()
    {
        var parts = await Ask("{ books { title ... @defer { slow } } }");
        Assert.Equal(
            """{"data":{"books":[{"title":"One"},{"title":"Two"},{"title":"Three"}]},"pending":[{"id":"0","path":["books",0]},{"id":"1","path":["books",1]},{"id":"2","path":["books",2]}],"hasNext":true}""",
            parts[0]
        );
        Assert.Equal(
            """{"incremental":[{"id":"0","data":{"slow":"slow One"}},{"id":"1","data":{"slow":"slow Two"}},{"id":"2","data":{"slow":"slow Three"}}],"completed":[{"id":"0"},{"id":"1"},{"id":"2"}],"hasNext":false}""",
            parts[1]
        );
        Assert.Equal(["slow of 3"], _shelf.Calls);
    }

    [Fact]
    public async Task What_is_asked_outside_too_is_sent_once_and_the_rest_of_it_with_its_subpath()
    {
        Assert.Equal(
            [
                """{"data":{"book":{"title":"One","author":{"name":"A"}}},"pending":[{"id":"0","path":["book"]}],"hasNext":true}""",
                """{"incremental":[{"id":"0","data":{"pages":10}},{"id":"0","subPath":["author"],"data":{"born":1900}}],"completed":[{"id":"0"}],"hasNext":false}""",
            ],
            await Ask("{ book { title author { name } ... @defer { title pages author { name born } } } }")
        );
    }

    [Fact]
    public async Task A_field_of_two_deferred_fragments_is_sent_once()
    {
        Assert.Equal(
            [
                """{"data":{"book":{}},"pending":[{"id":"0","path":["book"],"label":"a"},{"id":"1","path":["book"],"label":"b"}],"hasNext":true}""",
                """{"incremental":[{"id":"0","data":{"title":"One"}},{"id":"0","data":{"pages":10}},{"id":"1","data":{"author":{"name":"A"}}}],"completed":[{"id":"0"},{"id":"1"}],"hasNext":false}""",
            ],
            await Ask(
                """{ book { ... @defer(label: "a") { title pages } ... @defer(label: "b") { pages author { name } } } }"""
            )
        );
    }

    [Fact]
    public async Task A_fragment_in_a_deferred_one_is_told_of_when_that_one_is_over()
    {
        Assert.Equal(
            [
                """{"data":{"book":{}},"pending":[{"id":"0","path":["book"],"label":"outer"}],"hasNext":true}""",
                """{"pending":[{"id":"1","path":["book","author"],"label":"inner"}],"incremental":[{"id":"0","data":{"author":{"name":"A"}}}],"completed":[{"id":"0"}],"hasNext":true}""",
                """{"incremental":[{"id":"1","data":{"born":1900}}],"completed":[{"id":"1"}],"hasNext":false}""",
            ],
            await Ask(
                """{ book { ... @defer(label: "outer") { author { name ... @defer(label: "inner") { born } } } } }"""
            )
        );
    }

    [Fact]
    public async Task A_list_is_streamed_and_what_is_below_the_later_items_is_resolved_later_and_together()
    {
        Assert.Equal(
            [
                """{"data":{"books":[{"title":"One","slow":"slow One"}]},"pending":[{"id":"0","path":["books"],"label":"rest"}],"hasNext":true}""",
                """{"incremental":[{"id":"0","items":[{"title":"Two","slow":"slow Two"},{"title":"Three","slow":"slow Three"}]}],"completed":[{"id":"0"}],"hasNext":false}""",
            ],
            await Ask("""{ books @stream(initialCount: 1, label: "rest") { title slow } }""")
        );
        Assert.Equal(["slow of 1", "slow of 2"], _shelf.Calls);
    }

    [Fact]
    public async Task A_plain_list_is_streamed_too_with_the_count_from_a_variable()
    {
        Assert.Equal(
            [
                """{"data":{"books":[{"title":"One"},{"title":"Two"}]},"pending":[{"id":"0","path":["books"]}],"hasNext":true}""",
                """{"incremental":[{"id":"0","items":[{"title":"Three"}]}],"completed":[{"id":"0"}],"hasNext":false}""",
            ],
            await Ask("query ($n: Int!) { books @stream(initialCount: $n) { title } }", """{"n":2}""")
        );
    }

    [Theory]
    [InlineData("{ books @stream(initialCount: 3) { title } }")]
    [InlineData("{ book { title ... @defer(if: false) { pages } } }")]
    [InlineData("{ book { title ... @defer { title } } }")]
    [InlineData("{ books @stream(if: false) { title } }")]
    [InlineData("{ none { ... @defer { title } } }")]
    public async Task Where_nothing_is_left_for_later_there_is_one_answer(string query) =>
        Assert.DoesNotContain("hasNext", Assert.Single(await Ask(query)), StringComparison.Ordinal);

    [Fact]
    public async Task An_error_in_a_part_stands_in_it_with_the_whole_path()
    {
        Assert.Equal(
            [
                """{"data":{"book":{"title":"One"}},"pending":[{"id":"0","path":["book"]}],"hasNext":true}""",
                """{"incremental":[{"id":"0","data":{"fails":null,"pages":10},"errors":[{"message":"No.","locations":[{"line":1,"column":29}],"path":["book","fails"],"extensions":{"code":"NO"}}]}],"completed":[{"id":"0"}],"hasNext":false}""",
            ],
            await Ask("{ book { title ... @defer { fails pages } } }")
        );
    }

    [Fact]
    public async Task A_null_that_takes_the_part_away_completes_it_with_the_error()
    {
        var parts = await Ask("{ book { title ... @defer { breaks pages } } }");
        Assert.StartsWith(
            """{"completed":[{"id":"0","errors":[{"message":"No.",""",
            parts[1],
            StringComparison.Ordinal
        );
        Assert.EndsWith("\"hasNext\":false}", parts[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_deferred_in_an_object_that_became_null_is_forgotten()
    {
        var parts = await Ask("{ book { ... @defer { pages } } other: book { breaks ... @defer { slow } } }");
        Assert.Contains("\"other\":null", parts[0], StringComparison.Ordinal);
        Assert.Contains("""[{"id":"0","path":["book"]}]""", parts[0], StringComparison.Ordinal);
        Assert.Equal(2, parts.Count);
        Assert.Empty(_shelf.Calls);
    }

    [Fact]
    public async Task What_is_ready_first_is_sent_first()
    {
        var parts = Enumerate(
            """{ book { ... @defer(label: "slow") { waits } ... @defer(label: "quick") { pages } } }"""
        );
        await using var _ = parts;
        await parts.MoveNextAsync();
        Assert.True(await parts.MoveNextAsync());
        Assert.Contains("\"pages\":10", Text(parts), StringComparison.Ordinal);
        Assert.EndsWith("\"hasNext\":true}", Text(parts), StringComparison.Ordinal);
        _shelf.Go.SetResult();
        Assert.True(await parts.MoveNextAsync());
        Assert.Contains("\"waits\":\"now\"", Text(parts), StringComparison.Ordinal);
        Assert.False(await parts.MoveNextAsync());
    }

    [Theory]
    [InlineData("mutation { ... @defer { add } }", "may not be used on the root type")]
    [InlineData("{ book @stream { title } }", "which is no list")]
    [InlineData(
        """{ book { ... @defer(label: "x") { title } ... @defer(label: "x") { pages } } }""",
        "There can be only one"
    )]
    [InlineData("query ($l: String) { book { ... @defer(label: $l) { title } } }", "must be a static string")]
    [InlineData("subscription { added { ... @defer { title } } }", "may not be used in a subscription")]
    [InlineData("{ books @stream(initialCount: -1) { title } }", "must be 0 or more")]
    public async Task A_wrong_use_is_told(string query, string error) =>
        Assert.Contains(error, Assert.Single(await Ask(query)), StringComparison.Ordinal);

    [Fact]
    public async Task Attack_fragments_that_defer_each_other_twice_are_not_followed_beyond_the_limit_of_fields()
    {
        var bomb = new StringBuilder("{ book { ...F0 @defer } } ");
        for (var i = 0; i < 30; i++)
            bomb.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"fragment F{i} on Tome {{ ...F{i + 1} @defer ...F{i + 1} @defer }} "
            );
        bomb.Append("fragment F30 on Tome { title }");
        Assert.Equal("""{"data":{"book":{"title":"One"}}}""", Assert.Single(await Ask(bomb.ToString())));
    }

    private async Task<List<string>> Ask(string query, string? variables = null)
    {
        var parts = new List<string>();
        await using var answers = Enumerate(query, variables);
        while (await answers.MoveNextAsync())
            parts.Add(Text(answers));
        return parts;
    }

    private IAsyncEnumerator<ReadOnlyMemory<byte>> Enumerate(string query, string? variables = null)
    {
        var services = new ServiceCollection()
            .AddSingleton(_shelf)
            .AddGraphQL(options =>
            {
                options.IncrementalDelivery = true;
                options
                    .AddType(typeof(TomeQueries))
                    .AddType(typeof(TomeFields))
                    .AddType(typeof(TomeMutations))
                    .AddType(typeof(TomeEvents));
            })
            .BuildServiceProvider();
        var request = new GraphQLRequest(
            query,
            Variables: variables is null ? null : System.Text.Json.JsonElement.Parse(variables)
        );
        return services.GetRequiredService<IGraphQLExecutor>().Subscribe(request, services).GetAsyncEnumerator();
    }

    private static string Text(IAsyncEnumerator<ReadOnlyMemory<byte>> parts) =>
        Encoding.UTF8.GetString(parts.Current.Span);
}

public sealed class Shelf
{
    public List<string> Calls { get; } = [];

    public TaskCompletionSource Go { get; } = new();
}

public sealed record Tome(string Title, int Pages, Writer Author);

public sealed record Writer(string Name, int Born)
{
    public string Breaks => Born > 0 ? throw new GraphQLException("NO", "No.") : Name;
}

[QueryType]
public static class TomeQueries
{
    /// <summary>Lets go what waits.</summary>
    public static bool LetGo(Shelf shelf) => shelf.Go.TrySetResult();

    private static readonly Writer A = new("A", 1900);

    public static Tome? Book() => new("One", 10, A);

    public static IReadOnlyList<Tome> Books() => [new("One", 10, A), new("Two", 20, A), new("Three", 30, A)];

    public static Tome? None() => null;
}

[MutationType]
public static class TomeMutations
{
    public static int Add() => 1;
}

[SubscriptionType]
public static class TomeEvents
{
    public static async IAsyncEnumerable<Tome> Added()
    {
        await Task.Yield();
        yield return new("One", 10, new Writer("A", 1900));
    }
}

[ObjectType<Tome>]
public static class TomeFields
{
    public static async Task<IReadOnlyList<string>> Slow([Parent] IReadOnlyList<Tome> books, Shelf shelf)
    {
        await Task.Yield();
        shelf.Calls.Add($"slow of {books.Count}");
        return [.. books.Select(book => "slow " + book.Title)];
    }

    public static async Task<string> Waits([Parent] Tome book, Shelf shelf)
    {
        await shelf.Go.Task;
        return "now";
    }

    public static string? Fails([Parent] Tome book) => throw new GraphQLException("NO", "No.");

    public static string Breaks([Parent] Tome book) => throw new GraphQLException("NO", "No.");
}
