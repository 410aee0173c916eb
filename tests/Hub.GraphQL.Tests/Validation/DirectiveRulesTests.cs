namespace Hub.GraphQL.Tests.Validation;

/// <summary>Directives: each rule with what it lets pass (no places) and what it finds, and where.</summary>
public sealed class DirectiveRulesTests
{
    [Theory]
    [InlineData("KnownDirectives", "query @tag(name: \"a\") { dog @skip(if: true) { name } }", "")]
    [InlineData("KnownDirectives", "{ dog @unknown { name } }", "1:7")]
    [InlineData("KnownDirectives", "query @skip(if: true) { dog { name } }", "1:7")]
    [InlineData(
        "KnownDirectives",
        "query($a: Int @tag(name: \"x\")) { arguments { intArgField(intArg: $a) } }",
        "1:15"
    )]
    [InlineData(
        "UniqueDirectivesPerLocation",
        "{ dog { name @tag(name: \"a\") @tag(name: \"b\") } d: dog @skip(if: true) { name } }",
        ""
    )]
    [InlineData("UniqueDirectivesPerLocation", "{ dog { name @skip(if: true) @skip(if: false) } }", "1:14 1:30")]
    public void A_rule_finds_what_breaks_it_and_nothing_else(string rule, string document, string places) =>
        Pets.Expect(rule, document, places);
}
