using Hub.GraphQL.Language;
using Hub.GraphQL.Types;
using Hub.GraphQL.Validation;

namespace Hub.GraphQL.Tests.Validation;

/// <summary>Documents and operations: each rule with what it lets pass (no places) and what it finds, and where.</summary>
public sealed class OperationRulesTests
{
    [Theory]
    [InlineData("ExecutableDefinitions", "{ dog { name } }", "")]
    [InlineData(
        "ExecutableDefinitions",
        "{ dog { name } } extend type Dog { color: String } schema { query: Query } directive @a on FIELD",
        "1:18; 1:52; 1:76"
    )]
    [InlineData("KnownOperationTypes", "{ dog { name } }", "")]
    [InlineData("UniqueOperationNames", "query a { dog { name } } query b { dog { name } }", "")]
    [InlineData(
        "UniqueOperationNames",
        "query a { dog { name } } mutation a { addPet(pet: { cat: { name: \"x\" } }) { name } }",
        "1:7 1:35"
    )]
    [InlineData("LoneAnonymousOperation", "{ dog { name } }", "")]
    [InlineData("LoneAnonymousOperation", "{ dog { name } } query b { dog { name } }", "1:1")]
    [InlineData("SingleFieldSubscriptions", "subscription s { newDog { name } }", "")]
    [InlineData(
        "SingleFieldSubscriptions",
        "subscription s { ...f } fragment f on Subscription { newDog { name } newDog { barkVolume } }",
        ""
    )]
    [InlineData("SingleFieldSubscriptions", "subscription s { newDog { name } newCat { name } }", "1:34")]
    [InlineData(
        "SingleFieldSubscriptions",
        "subscription s { ...f } fragment f on Subscription { newDog { name } a: newDog { name } }",
        "1:70"
    )]
    [InlineData("SingleFieldSubscriptions", "subscription s { __typename }", "1:18")]
    [InlineData(
        "SingleFieldSubscriptions",
        "subscription s($a: Boolean!) { newDog @include(if: $a) { name } }",
        "1:39"
    )]
    [InlineData(
        "SingleFieldSubscriptions",
        "subscription s($a: Boolean!) { ... @skip(if: $a) { newDog { name } } }",
        "1:36"
    )]
    public void A_rule_finds_what_breaks_it_and_nothing_else(string rule, string document, string places) =>
        Pets.Expect(rule, document, places);

    [Theory]
    [InlineData("KnownOperationTypes", "query { a } ", "")]
    [InlineData("KnownOperationTypes", "mutation { a }", "1:1")]
    [InlineData("KnownOperationTypes", "query q { a } subscription s { a }", "1:15")]
    public void A_schema_without_mutations_and_subscriptions_has_none(string rule, string document, string places) =>
        Pets.Expect(
            DocumentValidator.Validate(SchemaReader.Read("type Query { a: Int }"), Parser.ParseDocument(document)),
            rule,
            places
        );
}
