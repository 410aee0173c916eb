namespace Hub.GraphQL.Tests.Validation;

/// <summary>Values: each rule with what it lets pass (no places) and what it finds, and where.</summary>
public sealed class ValueRulesTests
{
    [Theory]
    [InlineData(
        "ValuesOfCorrectType",
        "{ arguments { booleanArgField(booleanArg: true) floatArgField(floatArg: 123) a: floatArgField(floatArg: 1.5e3) idArgField(idArg: 4) b: idArgField(idArg: \"4\") intArgField(intArg: null) booleanListArgField(booleanListArg: true) } }",
        ""
    )]
    [InlineData("ValuesOfCorrectType", "{ arguments { intArgField(intArg: \"123\") } }", "1:35")]
    [InlineData(
        "ValuesOfCorrectType",
        "{ arguments { intArgField(intArg: 9999999999) a: intArgField(intArg: 1.0) } }",
        "1:35; 1:70"
    )]
    [InlineData(
        "ValuesOfCorrectType",
        "{ arguments { stringArgField(stringArg: 1) a: stringArgField(stringArg: SIT) booleanArgField(booleanArg: 1) } }",
        "1:41; 1:73; 1:106"
    )]
    [InlineData("ValuesOfCorrectType", "{ arguments { nonNullBooleanArgField(nonNullBooleanArg: null) } }", "1:57")]
    [InlineData(
        "ValuesOfCorrectType",
        "{ arguments { nonNullBooleanListField(nonNullBooleanList: [true, null, 1]) } }",
        "1:66; 1:72"
    )]
    [InlineData(
        "ValuesOfCorrectType",
        "{ dog { doesKnowCommand(dogCommand: SIT) a: doesKnowCommand(dogCommand: JUMP) b: doesKnowCommand(dogCommand: \"SIT\") } }",
        "1:73; 1:110"
    )]
    [InlineData("ValuesOfCorrectType", "{ findDog(searchBy: { name: \"Fido\" }) { name } }", "")]
    [InlineData("ValuesOfCorrectType", "{ findDog(searchBy: { name: 123 }) { name } }", "1:29")]
    [InlineData("ValuesOfCorrectType", "{ findDog(searchBy: { favoriteCookieFlavor: \"Bacon\" }) { name } }", "1:23")]
    [InlineData("ValuesOfCorrectType", "mutation { addPet(pet: { cat: { nickname: \"x\" } }) { name } }", "1:31")]
    [InlineData("ValuesOfCorrectType", "mutation { addPet(pet: { cat: { name: \"Brontie\" } }) { name } }", "")]
    [InlineData(
        "ValuesOfCorrectType",
        "mutation { a: addPet(pet: {}) { name } b: addPet(pet: { cat: null }) { name } }",
        "1:27; 1:55"
    )]
    [InlineData(
        "ValuesOfCorrectType",
        "mutation($dog: DogInput!) { addPet(pet: { cat: { name: \"x\" }, dog: $dog }) { name } }",
        "1:41"
    )]
    [InlineData(
        "ValuesOfCorrectType",
        "query($a: Int = \"x\", $b: [Boolean!] = [true]) { arguments { intArgField(intArg: $a) } booleanList(booleanListArg: $b) }",
        "1:17"
    )]
    [InlineData("UniqueInputFieldNames", "{ findDog(searchBy: { name: \"a\", owner: \"b\" }) { name } }", "")]
    [InlineData("UniqueInputFieldNames", "{ findDog(searchBy: { name: \"a\", name: \"b\" }) { name } }", "1:23 1:34")]
    public void A_rule_finds_what_breaks_it_and_nothing_else(string rule, string document, string places) =>
        Pets.Expect(rule, document, places);
}
