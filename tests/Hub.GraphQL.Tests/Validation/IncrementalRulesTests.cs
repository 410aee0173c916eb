using Hub.GraphQL.Language;
using Hub.GraphQL.Types;
using Hub.GraphQL.Validation;

namespace Hub.GraphQL.Tests.Validation;

/// <summary><c>@defer</c> and <c>@stream</c>: each rule with what it lets pass (no places) and what it finds, and where.</summary>
public sealed class IncrementalRulesTests
{
    private static readonly Schema Schema = SchemaReader.Read(
        """
        type Query { dog: Dog dogs: [Dog!]! }
        type Mutation { addDog: Dog addDogs: [Dog] }
        type Subscription { newDog: Dog }
        type Dog { name: String! puppies: [Dog!]! }
        directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @stream(if: Boolean! = true, label: String, initialCount: Int = 0) on FIELD
        """
    );

    [Theory]
    [InlineData(
        "DeferStreamDirectiveLabel",
        "{ dog { ... @defer(label: \"a\") { name } puppies @stream(label: \"b\") { name } } }",
        ""
    )]
    [InlineData("DeferStreamDirectiveLabel", "{ dog { ... @defer { name } ... @defer(label: null) { name } } }", "")]
    [InlineData(
        "DeferStreamDirectiveLabel",
        "{ dog { ... @defer(label: \"a\") { name } puppies @stream(label: \"a\") { name } } }",
        "1:13 1:49"
    )]
    [InlineData("DeferStreamDirectiveLabel", "query($l: String) { dog { ... @defer(label: $l) { name } } }", "1:31")]
    [InlineData("DeferStreamDirectiveOnRootField", "{ ... @defer { dog { name } } dogs @stream { name } }", "")]
    [InlineData("DeferStreamDirectiveOnRootField", "mutation { addDog { ... @defer { name } } }", "")]
    [InlineData("DeferStreamDirectiveOnRootField", "mutation { ... @defer { addDog { name } } }", "1:16")]
    [InlineData("DeferStreamDirectiveOnRootField", "mutation { addDogs @stream { name } }", "1:20")]
    [InlineData(
        "DeferStreamDirectiveOnValidOperations",
        "subscription($on: Boolean!) { newDog { ... @defer(if: false) { name } puppies @stream(if: $on) { name } } }",
        ""
    )]
    [InlineData(
        "DeferStreamDirectiveOnValidOperations",
        "subscription { newDog { ...Rest puppies @stream { name } } } fragment Rest on Dog { ... @defer { name } }",
        "1:41; 1:89"
    )]
    [InlineData("StreamDirectiveOnListField", "{ dogs @stream(initialCount: 1) { name } }", "")]
    [InlineData("StreamDirectiveOnListField", "{ dog @stream { name } }", "1:7")]
    public void A_rule_finds_what_breaks_it_and_nothing_else(string rule, string document, string places) =>
        Pets.Expect(DocumentValidator.Validate(Schema, Parser.ParseDocument(document)), rule, places);
}
