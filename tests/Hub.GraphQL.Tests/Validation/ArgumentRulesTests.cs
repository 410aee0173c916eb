namespace Hub.GraphQL.Tests.Validation;

/// <summary>Arguments: each rule with what it lets pass (no places) and what it finds, and where.</summary>
public sealed class ArgumentRulesTests
{
    [Theory]
    [InlineData("KnownArgumentNames", "{ dog { isHouseTrained(atOtherHomes: true) @include(if: true) } }", "")]
    [InlineData("KnownArgumentNames", "{ dog { doesKnowCommand(command: CLEAN, dogCommand: SIT) } }", "1:25")]
    [InlineData("KnownArgumentNames", "{ dog { isHouseTrained @include(unless: false, if: true) } }", "1:33")]
    [InlineData("UniqueArgumentNames", "{ arguments { multipleRequirements(x: 1, y: 2) } }", "")]
    [InlineData(
        "UniqueArgumentNames",
        "{ dog { isHouseTrained(atOtherHomes: true, atOtherHomes: true) } }",
        "1:24 1:44"
    )]
    [InlineData("UniqueArgumentNames", "{ dog { name @skip(if: true, if: false) } }", "1:20 1:30")]
    [InlineData("ProvidedRequiredArguments", "{ arguments { booleanArgField optionalNonNullBooleanArgField } }", "")]
    [InlineData("ProvidedRequiredArguments", "{ arguments { multipleRequirements(y: 1) } }", "1:15")]
    [InlineData("ProvidedRequiredArguments", "{ dog { name @skip } }", "1:14")]
    public void A_rule_finds_what_breaks_it_and_nothing_else(string rule, string document, string places) =>
        Pets.Expect(rule, document, places);
}
