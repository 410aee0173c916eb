namespace Hub.GraphQL.Tests.Validation;

/// <summary>Fragments: each rule with what it lets pass (no places) and what it finds, and where.</summary>
public sealed class FragmentRulesTests
{
    [Theory]
    [InlineData(
        "UniqueFragmentNames",
        "{ dog { ...a ...b } } fragment a on Dog { name } fragment b on Dog { name }",
        ""
    )]
    [InlineData(
        "UniqueFragmentNames",
        "{ dog { ...a } } fragment a on Dog { name } fragment a on Dog { name }",
        "1:27 1:54"
    )]
    [InlineData("KnownTypeNames", "query($a: FindDogInput) { findDog(searchBy: $a) { ... on Dog { name } } }", "")]
    [InlineData(
        "KnownTypeNames",
        "{ dog { ...a ... on NotInSchema { name } } } fragment a on Nothing { name }",
        "1:21; 1:60"
    )]
    [InlineData("KnownTypeNames", "query($a: Nope) { dog { name } }", "1:11")]
    [InlineData(
        "FragmentsOnCompositeTypes",
        "{ dog { ... on Pet { name } ... on CatOrDog { __typename } ... @include(if: true) { name } } }",
        ""
    )]
    [InlineData(
        "FragmentsOnCompositeTypes",
        "{ dog { ...a ... on Boolean { name } } } fragment a on Int { something }",
        "1:21; 1:56"
    )]
    [InlineData("NoUnusedFragments", "{ dog { ...a } } fragment a on Dog { ...b } fragment b on Dog { name }", "")]
    [InlineData(
        "NoUnusedFragments",
        "{ dog { name } } fragment a on Dog { ...b } fragment b on Dog { name }",
        "1:18; 1:45"
    )]
    [InlineData("KnownFragmentNames", "{ dog { ...a } } fragment a on Dog { name }", "")]
    [InlineData("KnownFragmentNames", "{ dog { ...undefined name } }", "1:12")]
    [InlineData("NoFragmentCycles", "{ dog { ...a ...b } } fragment a on Dog { ...b } fragment b on Dog { name }", "")]
    [InlineData("NoFragmentCycles", "{ dog { ...a } } fragment a on Dog { name ...a }", "1:43")]
    [InlineData(
        "NoFragmentCycles",
        "{ dog { ...a } } fragment a on Dog { ...b } fragment b on Dog { owner { pets { ...a } } }",
        "1:38 1:80"
    )]
    [InlineData(
        "PossibleFragmentSpreads",
        "{ dog { ... on Dog { name } ... on Pet { name } ... on CatOrDog { __typename } } pet { ... on Dog { name } ... on DogOrHuman { __typename } } }",
        ""
    )]
    [InlineData("PossibleFragmentSpreads", "{ dog { ... on Cat { meowVolume } } }", "1:9")]
    [InlineData(
        "PossibleFragmentSpreads",
        "{ human { ...a } pet { ... on Sentient { name } } } fragment a on Pet { name }",
        "1:11; 1:24"
    )]
    public void A_rule_finds_what_breaks_it_and_nothing_else(string rule, string document, string places) =>
        Pets.Expect(rule, document, places);
}
