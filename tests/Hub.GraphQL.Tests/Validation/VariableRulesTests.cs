namespace Hub.GraphQL.Tests.Validation;

/// <summary>Variables: each rule with what it lets pass (no places) and what it finds, and where.</summary>
public sealed class VariableRulesTests
{
    [Theory]
    [InlineData(
        "UniqueVariableNames",
        "query a($x: Boolean) { dog { ...f } } query b($x: Boolean) { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $x) }",
        ""
    )]
    [InlineData(
        "UniqueVariableNames",
        "query($x: Boolean, $x: Boolean) { dog { isHouseTrained(atOtherHomes: $x) } }",
        "1:8 1:21"
    )]
    [InlineData(
        "VariablesAreInputTypes",
        "query($a: FindDogInput, $b: [Boolean!]) { findDog(searchBy: $a) { name } booleanList(booleanListArg: $b) }",
        ""
    )]
    [InlineData(
        "NoUnusedVariables",
        "query($a: Boolean!) { dog { ...f } } fragment f on Dog { name @include(if: $a) }",
        ""
    )]
    [InlineData(
        "VariablesAreInputTypes",
        "query($a: Cat, $b: Dog!, $c: [Pet], $d: CatOrDog) { dog { name } }",
        "1:11; 1:20; 1:30; 1:41"
    )]
    [InlineData(
        "NoUndefinedVariables",
        "query($a: Boolean) { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $a) }",
        ""
    )]
    [InlineData("NoUndefinedVariables", "{ dog { isHouseTrained(atOtherHomes: $a) } }", "1:38 1:1")]
    [InlineData(
        "NoUndefinedVariables",
        "query a($x: Boolean) { dog { ...f } } query b { dog { ...f } } fragment f on Dog { ...g } fragment g on Dog { isHouseTrained(atOtherHomes: $x) }",
        "1:140 1:39"
    )]
    [InlineData("NoUnusedVariables", "query a($x: Boolean) { dog { name } }", "1:9")]
    [InlineData(
        "NoUnusedVariables",
        "query a($x: Boolean, $y: Int) { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $x) }",
        "1:22"
    )]
    [InlineData(
        "VariablesInAllowedPosition",
        "query($a: Boolean!, $l: [Boolean]!) { arguments { booleanArgField(booleanArg: $a) booleanListArgField(booleanListArg: $l) } }",
        ""
    )]
    [InlineData(
        "VariablesInAllowedPosition",
        "query($a: Int) { arguments { booleanArgField(booleanArg: $a) } }",
        "1:7 1:58"
    )]
    [InlineData(
        "VariablesInAllowedPosition",
        "query($a: [Boolean]) { arguments { booleanArgField(booleanArg: $a) } }",
        "1:7 1:64"
    )]
    [InlineData(
        "VariablesInAllowedPosition",
        "query($a: Boolean) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }",
        "1:7 1:76"
    )]
    [InlineData(
        "VariablesInAllowedPosition",
        "query($a: [Boolean]) { arguments { nonNullBooleanListField(nonNullBooleanList: $a) } }",
        "1:7 1:80"
    )]
    [InlineData(
        "VariablesInAllowedPosition",
        "query($a: Boolean) { arguments { optionalNonNullBooleanArgField(optionalBooleanArg: $a) } }",
        ""
    )]
    [InlineData(
        "VariablesInAllowedPosition",
        "query($a: Boolean = true) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }",
        ""
    )]
    [InlineData(
        "VariablesInAllowedPosition",
        "query($a: Boolean = null) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }",
        "1:7 1:83"
    )]
    [InlineData("VariablesInAllowedPosition", "mutation($cat: CatInput!) { addPet(pet: { cat: $cat }) { name } }", "")]
    [InlineData(
        "VariablesInAllowedPosition",
        "mutation($cat: CatInput) { addPet(pet: { cat: $cat }) { name } }",
        "1:10 1:47"
    )]
    [InlineData(
        "VariablesInAllowedPosition",
        "mutation($dog: DogInput) { addPets(pets: [{ dog: $dog }]) { name } }",
        "1:10 1:50"
    )]
    public void A_rule_finds_what_breaks_it_and_nothing_else(string rule, string document, string places) =>
        Pets.Expect(rule, document, places);
}
