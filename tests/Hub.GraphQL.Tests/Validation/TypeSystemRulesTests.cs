using Hub.GraphQL.Language;
using Hub.GraphQL.Validation;

namespace Hub.GraphQL.Tests.Validation;

/// <summary>Type system documents: each rule with what it lets pass (no places) and what it finds, and where.</summary>
public sealed class TypeSystemRulesTests
{
    private const string Query = "type Query { a: Int } ";

    [Theory]
    [InlineData("TypeSystemDefinitions", Query + "extend type Query { b: Int }", "")]
    [InlineData("TypeSystemDefinitions", Query + "{ a } fragment f on Query { a }", "1:23; 1:29")]
    [InlineData("LoneSchemaDefinition", Query + "schema { query: Query } directive @d on SCHEMA extend schema @d", "")]
    [InlineData("LoneSchemaDefinition", Query + "schema { query: Query } schema { query: Query }", "1:47")]
    [InlineData("UniqueOperationTypes", Query + "type M { a: Int } schema { query: Query mutation: M }", "")]
    [InlineData("UniqueOperationTypes", Query + "schema { query: Query query: Query }", "1:32 1:45")]
    [InlineData("UniqueOperationTypes", Query + "schema { query: Query } extend schema { query: Query }", "1:32 1:63")]
    [InlineData("UniqueTypeNames", Query + "enum E { A } scalar S", "")]
    [InlineData("UniqueTypeNames", Query + "scalar Query", "1:6 1:30")]
    [InlineData("UniqueEnumValueNames", Query + "enum E { A B } extend enum E { C }", "")]
    [InlineData("UniqueEnumValueNames", Query + "enum E { A A } extend enum E { A }", "1:32 1:34; 1:32 1:54")]
    [InlineData("UniqueFieldDefinitionNames", Query + "input I { a: Int b: Int } extend type Query { b: Int }", "")]
    [InlineData("UniqueFieldDefinitionNames", Query + "input I { a: Int a: Int }", "1:33 1:40")]
    [InlineData("UniqueFieldDefinitionNames", Query + "extend type Query { a: Int }", "1:14 1:43")]
    [InlineData("UniqueArgumentDefinitionNames", "type Query { a(b: Int, c: Int): Int }", "")]
    [InlineData("UniqueArgumentDefinitionNames", "type Query { a(b: Int, b: Int): Int }", "1:16 1:24")]
    [InlineData(
        "UniqueArgumentDefinitionNames",
        Query + "directive @d(x: Int, x: Int) on FIELD interface I { a(b: Int, b: Int): Int }",
        "1:36 1:44; 1:77 1:85"
    )]
    [InlineData("UniqueDirectiveNames", Query + "directive @a on FIELD directive @b on FIELD", "")]
    [InlineData("UniqueDirectiveNames", Query + "directive @a on FIELD directive @a on FIELD", "1:34 1:56")]
    [InlineData("KnownTypeNames", "type Query { a: String b: __Type c: Thing } type Thing { a(b: ID): Query }", "")]
    [InlineData(
        "KnownTypeNames",
        "type Query implements Nope { a(b: Nothing): None } union U = Query | No",
        "1:23; 1:35; 1:45; 1:70"
    )]
    [InlineData("KnownDirectives", "type Query @d { a: Int @deprecated } directive @d on OBJECT", "")]
    [InlineData("KnownDirectives", "type Query @nope { a: Int @skip(if: true) }", "1:12; 1:27")]
    [InlineData(
        "UniqueDirectivesPerLocation",
        "type Query @d @d { a: Int } extend type Query @d directive @d repeatable on OBJECT",
        ""
    )]
    [InlineData(
        "UniqueDirectivesPerLocation",
        "type Query @d { a: Int @deprecated @deprecated } extend type Query @d directive @d on OBJECT",
        "1:12 1:68; 1:24 1:36"
    )]
    [InlineData("PossibleTypeExtensions", Query + "enum E { A } extend type Query { b: Int } extend enum E { B }", "")]
    [InlineData(
        "PossibleTypeExtensions",
        Query + "extend type Nope { a: Int } extend input Query { b: Int }",
        "1:1 1:51; 1:35"
    )]
    [InlineData("KnownArgumentNames", "type Query { a: Int @deprecated(reason: \"x\") }", "")]
    [InlineData("KnownArgumentNames", "type Query { a: Int @deprecated(why: \"x\") }", "1:33")]
    [InlineData(
        "UniqueArgumentNames",
        "type Query @d(a: 1, b: 2) { a: Int } directive @d(a: Int, b: Int) on OBJECT",
        ""
    )]
    [InlineData(
        "UniqueArgumentNames",
        "type Query @d(a: 1, a: 2) { a: Int } directive @d(a: Int) on OBJECT",
        "1:15 1:21"
    )]
    [InlineData(
        "UniqueInputFieldNames",
        "type Query @d(a: { b: 1, c: 2 }) { a: Int } directive @d(a: I) on OBJECT input I { b: Int c: Int }",
        ""
    )]
    [InlineData(
        "UniqueInputFieldNames",
        "type Query @d(a: { b: 1, b: 2 }) { a: Int } directive @d(a: I) on OBJECT input I { b: Int }",
        "1:20 1:26"
    )]
    [InlineData(
        "ValuesOfCorrectType",
        "type Query { a: Int @deprecated(reason: \"x\") } scalar S @specifiedBy(url: \"y\")",
        ""
    )]
    [InlineData(
        "ValuesOfCorrectType",
        "type Query { a: Int @deprecated(reason: Int) } scalar S @specifiedBy(url: null)",
        "1:41; 1:75"
    )]
    [InlineData("ProvidedRequiredArguments", Query + "scalar S @specifiedBy(url: \"https://example.org\")", "")]
    [InlineData("ProvidedRequiredArguments", Query + "scalar S @specifiedBy", "1:32")]
    public void A_rule_finds_what_breaks_it_and_nothing_else(string rule, string sdl, string places) =>
        Pets.Expect(DocumentValidator.ValidateSdl(Parser.ParseDocument(sdl)), rule, places);
}
