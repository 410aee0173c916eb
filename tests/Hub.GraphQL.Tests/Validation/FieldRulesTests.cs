namespace Hub.GraphQL.Tests.Validation;

/// <summary>Fields: each rule with what it lets pass (no places) and what it finds, and where.</summary>
public sealed class FieldRulesTests
{
    [Theory]
    [InlineData("FieldsOnCorrectType", "{ dog { __typename ... on Pet { name } } }", "")]
    [InlineData("FieldsOnCorrectType", "{ dog { meowVolume } }", "1:9")]
    [InlineData("FieldsOnCorrectType", "{ pet { nickname } }", "1:9")]
    [InlineData("FieldsOnCorrectType", "{ catOrDog { __typename ... on Pet { name } ... on Dog { barkVolume } } }", "")]
    [InlineData("FieldsOnCorrectType", "{ catOrDog { name } }", "1:14")]
    [InlineData("FieldsOnCorrectType", "{ __schema { types { name } } __type(name: \"Dog\") { kind } }", "")]
    [InlineData("FieldsOnCorrectType", "{ dog { __schema { types { name } } } }", "1:9")]
    [InlineData("ScalarLeafs", "{ dog { barkVolume } }", "")]
    [InlineData("ScalarLeafs", "{ dog { barkVolume { sinceWhen } } }", "1:20")]
    [InlineData("ScalarLeafs", "{ human }", "1:3")]
    [InlineData("ScalarLeafs", "{ pet catOrDog }", "1:3; 1:7")]
    public void A_rule_finds_what_breaks_it_and_nothing_else(string rule, string document, string places) =>
        Pets.Expect(rule, document, places);
}
