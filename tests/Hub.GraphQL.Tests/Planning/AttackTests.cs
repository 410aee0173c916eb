using System.Text.Json;
using Hub.GraphQL.Cases;
using Hub.GraphQL.Language;
using Hub.GraphQL.Planning;
using Hub.GraphQL.Types;
using Hub.GraphQL.Validation;

namespace Hub.GraphQL.Tests.Planning;

/// <summary>
/// Each attack is refused with its code, and after a number of steps that is stated and counted here. How long they take
/// is measured by <c>Hub.Benchmarks -- graphql-attacks</c>.
/// </summary>
public sealed class AttackTests
{
    private static readonly Schema Schema = SchemaReader.Read(Attacks.Sdl);
    private static readonly GraphQLLimits Limits = new();

    [Fact]
    public void An_alias_bomb_is_looked_at_once_and_never_validated() =>
        Refused(Attacks.Aliases, "TOO_MANY_ALIASES", steps: 3_000);

    // The place tells how far the parser read: two hundred levels of four characters.
    [Fact]
    public void Deep_nesting_is_refused_where_it_gets_too_deep()
    {
        var wrong = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(Attacks.Nesting));

        Assert.Equal("TOO_DEEP", wrong.Error.Code);
        Assert.InRange(wrong.Location.Column, 1, 201 * 4);
    }

    // A stack that ends takes the process with it: what is refused is refused on a sixth of the usual stack.
    [Fact]
    public void Sets_that_nest_through_fragments_are_refused_before_the_stack_ends() =>
        OnSmallStack(() => Refused(Attacks.NestingThroughFragments, "TOO_DEEP", steps: 16 * 200));

    [Fact]
    public void What_nests_as_deep_as_it_may_fits_on_the_stack() =>
        OnSmallStack(() =>
        {
            var inner = string.Concat(Enumerable.Repeat("... { ", 90));
            var ends = string.Concat(Enumerable.Repeat("} ", 90));
            var text = $"{{ ...f {inner} name {ends} }} fragment f on Query {{ q {{ {inner} name {ends} }} }}";
            Assert.Equal("""{"data":{"q":null,"name":null}}""", Ask(text, limits: Limits));
        });

    [Fact]
    public void Fragments_in_cycles_are_followed_once_each()
    {
        Refused(Attacks.Cycles, null, steps: 30 * 33);
        var errors = Validate(Attacks.Cycles, mergeComparisons: 31 * 30 * 33, fragmentVisits: 30 * 33);

        Assert.All(errors, error => Assert.Equal("GRAPHQL_VALIDATION_FAILED", error.Code));
        Assert.Contains(errors, error => error.Rule == "NoFragmentCycles");
    }

    [Fact]
    public void Fields_that_double_at_every_level_are_planned_up_to_the_limit()
    {
        Refused(Attacks.Doubling, null, steps: 100);
        Assert.Empty(Validate(Attacks.Doubling, mergeComparisons: 1_000, fragmentVisits: 100));
        Assert.InRange(CostSteps(Attacks.Doubling), 1, 100);
        // A plan stops at the first field too many: what was planned is the step that is counted.
        Assert.Contains("TOO_MANY_FIELDS", Ask(Attacks.Doubling, limits: Limits), StringComparison.Ordinal);
        Assert.DoesNotContain("data", Ask(Attacks.Doubling, limits: Limits), StringComparison.Ordinal);
        Assert.Contains(
            """{"data":{"a":null,"b":null}}""",
            Ask(Attacks.Doubling, limits: new GraphQLLimits { Fields = 1 << 17 }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Fields_of_interfaces_are_planned_when_met_and_fail_beyond_the_limit() =>
        Assert.Equal(
            """{"data":{"node":{"name":"1","node":{"name":"2","node":null}}},"errors":[{"message":"The operation has more than 5 fields once its fragments are unfolded.","locations":[{"line":1,"column":28}],"path":["node","node","node"],"extensions":{"code":"TOO_MANY_FIELDS"}}]}""",
            Ask(
                "{ node { name node { name  node { name } } } }",
                root: """{"node":{"__typename":"A","name":"1","node":{"__typename":"B","name":"2","node":{"__typename":"A","name":"3"}}}}""",
                limits: new GraphQLLimits { Fields = 5 }
            )
        );

    [Fact]
    public void Overlapping_fields_are_merged_in_steps_by_their_number()
    {
        Assert.Empty(Validate(Attacks.Overlapping, mergeComparisons: 100_000, fragmentVisits: 1_000));
        Assert.Empty(Validate(Attacks.OverlappingTypes, mergeComparisons: 10_000, fragmentVisits: 1_000));
    }

    [Fact]
    public void Comparisons_beyond_the_limit_are_refused() =>
        Assert.Contains(
            "TOO_COMPLEX",
            Ask(Attacks.OverlappingTypes, limits: new GraphQLLimits { MergeComparisons = 500 }),
            StringComparison.Ordinal
        );

    [Fact]
    public void Many_operations_that_visit_many_fragments_are_refused() =>
        Assert.Contains("TOO_MANY_FRAGMENTS", Ask(Attacks.Visits, limits: Limits), StringComparison.Ordinal);

    [Fact]
    public void A_list_in_the_document_has_a_limit() => Refused(Attacks.Literals, "TOO_MANY_ITEMS", steps: 8_100);

    [Fact]
    public void Lists_in_the_variables_are_counted_up_to_the_limit()
    {
        var items = new ListItems(allowed: 5_000);

        Assert.Equal("TOO_MANY_ITEMS", items.Check(Attacks.Lists(400_000))!.Code);
        Assert.InRange(items.Steps, 1, 10);
        const string Query = "query ($input: In) { takes(input: $input) }";
        Assert.Contains(
            "TOO_MANY_ITEMS",
            Ask(Query, variables: Attacks.Lists(5_000), limits: Limits),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\"data\"",
            Ask(Query, variables: Attacks.Lists(4_999), limits: Limits),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Many_variables_are_found_among_many_properties()
    {
        var (document, variables) = Attacks.Variables;

        Assert.StartsWith(
            "{\"data\"",
            Ask(document, variables: variables, limits: new GraphQLLimits { Tokens = 20_000 }),
            StringComparison.Ordinal
        );
    }

    private static void Refused(string text, string? code, int steps)
    {
        var errors = DocumentLimits.Check(Parse(text), Limits, introspection: true, out var taken);

        Assert.InRange(taken, 1, steps);
        Assert.Equal(code is null ? [] : [code], errors.Select(error => error.Code));
        if (code is not null)
        {
            Assert.Contains(code, Ask(text, limits: new GraphQLLimits { Tokens = 20_000 }), StringComparison.Ordinal);
        }
    }

    private static IReadOnlyList<GraphQL.Errors.GraphQLError> Validate(
        string text,
        int mergeComparisons,
        int fragmentVisits
    ) =>
        DocumentValidator.Validate(
            Schema,
            Parse(text),
            new ValidationOptions(MaxMergeComparisons: mergeComparisons, MaxFragmentVisits: fragmentVisits)
        );

    private static int CostSteps(string text)
    {
        var document = Parse(text);
        var fragments = document
            .Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        var count = new CostCount(Schema, fragments, new Dictionary<string, object?>(), 200, []);
        count.Of(((OperationDefinitionNode)document.Definitions[0]).SelectionSet, Schema.QueryType!);
        return count.Steps;
    }

    private static DocumentNode Parse(string text) => Parser.ParseDocument(text, new ParserOptions(MaxTokens: 20_000));

    private static string Ask(
        string text,
        JsonElement? variables = null,
        string root = "{}",
        GraphQLLimits? limits = null
    )
    {
        var executor = DataExecutor.Create(Schema, JsonElement.Parse(root), limits);
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        var request = new GraphQLRequest(text, Variables: variables);
        var asked = executor.Execute(request, NoServices.Instance, output);
        Assert.True(asked.IsCompletedSuccessfully || asked.AsTask().Wait(TimeSpan.FromMinutes(1)));
        return System.Text.Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void OnSmallStack(Action test)
    {
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? failed = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    test();
                }
                catch (Exception thrown)
                {
                    failed = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(thrown);
                }
            },
            maxStackSize: 256 * 1024
        );
        thread.Start();
        thread.Join();
        failed?.Throw();
    }

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
