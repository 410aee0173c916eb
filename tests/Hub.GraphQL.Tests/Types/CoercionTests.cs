using System.Text.Json;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Tests.Types;

/// <summary>Literals and variables to C# values; the tables of https://spec.graphql.org/September2025/#sec-Input-Objects.</summary>
public sealed class CoercionTests
{
    private static readonly Schema Schema = SchemaReader.Read(
        """
        type Query { a(e: Example, o: OneOf, l: [Int], n: [[Int]], m: Mood, f: Float, i: ID): Int t(d: DateTime, x: Date, u: UUID, r: URL, g: Long, k: Markdown, j: JSON): Int }
        input Example { a: String b: Int! }
        input OneOf @oneOf { a: String b: Int }
        enum Mood { GOOD }
        scalar DateTime scalar Date scalar UUID scalar URL scalar Long scalar Markdown scalar JSON
        """,
        Scalars.Additional
    );

    [Theory]
    [InlineData("e", "{ a: \"abc\", b: 123 }", "{}", """{"a":"abc","b":123}""")]
    [InlineData("e", "{ a: null, b: 123 }", "{}", """{"a":null,"b":123}""")]
    [InlineData("e", "{ b: 123 }", "{}", """{"b":123}""")]
    [InlineData("e", "{ a: $var, b: 123 }", """{ "var": null }""", """{"a":null,"b":123}""")]
    [InlineData("e", "{ a: $var, b: 123 }", "{}", """{"b":123}""")]
    [InlineData("e", "{ b: $int }", """{ "int": 123 }""", """{"b":123}""")]
    [InlineData("e", "\"abc123\"", "{}", null)]
    [InlineData("e", "{ a: \"abc\" }", "{}", null)]
    [InlineData("e", "{ b: $int }", "{}", null)]
    [InlineData("e", "{ a: \"abc\", b: null }", "{}", null)]
    [InlineData("e", "{ b: $int }", """{ "int": null }""", null)]
    [InlineData("e", "{ b: 123, c: \"xyz\" }", "{}", null)]
    [InlineData("o", "{ a: \"abc\" }", "{}", """{"a":"abc"}""")]
    [InlineData("o", "{ a: null }", "{}", null)]
    [InlineData("o", "{ a: $var }", "{}", null)]
    [InlineData("o", "{ a: $var }", """{ "var": null }""", null)]
    [InlineData("o", "{ a: \"abc\", b: 123 }", "{}", null)]
    [InlineData("o", "{ a: \"abc\", b: $int }", "{}", null)]
    [InlineData("o", "{}", "{}", null)]
    [InlineData("l", "[1, 2, 3]", "{}", "[1,2,3]")]
    [InlineData("l", "1", "{}", "[1]")]
    [InlineData("l", "null", "{}", "null")]
    [InlineData("l", "[1, \"b\"]", "{}", null)]
    [InlineData("n", "[[1], [2, 3]]", "{}", "[[1],[2,3]]")]
    [InlineData("n", "[1, null, 3]", "{}", "[[1],null,[3]]")]
    [InlineData("n", "1", "{}", "[[1]]")]
    [InlineData("m", "GOOD", "{}", "\"GOOD\"")]
    [InlineData("m", "\"GOOD\"", "{}", null)]
    public void A_literal_becomes_its_value_or_is_refused(
        string argument,
        string literal,
        string variables,
        string? value
    )
    {
        var type = Schema.QueryType!.Fields["a"].Arguments[argument].Type;
        var given = JsonSerializer
            .Deserialize<Dictionary<string, JsonElement>>(variables)!
            .ToDictionary(pair => pair.Key, pair => JsonLiterals.ToClr(pair.Value));

        var fits = LiteralCoercion.TryCoerce(Parser.ParseValue(literal), type, given, out var coerced, out var error);

        Assert.Equal(value is not null, fits);
        Assert.Equal(fits, error is null);
        if (fits)
        {
            Assert.Equal(value, JsonSerializer.Serialize(coerced));
        }
    }

    [Theory]
    [InlineData("Example", """{ "b": 123 }""", """{"b":123}""")]
    [InlineData("Example", "\"abc123\"", null)]
    [InlineData("Example", """{ "a": "abc" }""", null)]
    [InlineData("Example", """{ "b": 1.5 }""", null)]
    [InlineData("Example", """{ "b": 1, "c": 2 }""", null)]
    [InlineData("OneOf", """{ "a": "abc" }""", """{"a":"abc"}""")]
    [InlineData("OneOf", """{ "a": null }""", null)]
    [InlineData("OneOf", """{ "a": "abc", "b": 123 }""", null)]
    [InlineData("OneOf", "{}", null)]
    [InlineData("[Int]", "5", "[5]")]
    [InlineData("[Int!]", "[1, null]", null)]
    [InlineData("Int!", "null", null)]
    [InlineData("Int", "2147483648", null)]
    [InlineData("Int", "1.0", "1")]
    [InlineData("Float", "1", "1")]
    [InlineData("String", "1", null)]
    [InlineData("ID", "7", "\"7\"")]
    [InlineData("ID", "7.5", null)]
    [InlineData("Boolean", "\"true\"", null)]
    [InlineData("Mood", "\"GOOD\"", "\"GOOD\"")]
    [InlineData("Mood", "\"BAD\"", null)]
    [InlineData("DateTime", "\"2026-11-23T19:05:00+01:00\"", "\"2026-11-23T19:05:00+01:00\"")]
    [InlineData("DateTime", "\"2026-11-23T19:05:00\"", null)]
    [InlineData("DateTime", "\"2026-13-23T19:05:00Z\"", null)]
    [InlineData("Date", "\"2026-11-23\"", "\"2026-11-23\"")]
    [InlineData("Date", "\"23.11.2026\"", null)]
    [InlineData("UUID", "\"0198f3c2-6a5e-7c11-9d43-0b6a6e1b2f3c\"", "\"0198f3c2-6a5e-7c11-9d43-0b6a6e1b2f3c\"")]
    [InlineData("UUID", "\"{0198f3c2-6a5e-7c11-9d43-0b6a6e1b2f3c}\"", null)]
    [InlineData("URL", "\"https://ks.no/a\"", "\"https://ks.no/a\"")]
    [InlineData("URL", "\"no address\"", null)]
    [InlineData("Long", "9007199254740993", "9007199254740993")]
    [InlineData("Long", "\"1\"", null)]
    [InlineData("Markdown", "\"*a*\"", "\"*a*\"")]
    [InlineData("JSON", """{ "a": [1, "b", null] }""", """{"a":[1,"b",null]}""")]
    public void A_variable_becomes_its_value_or_is_refused(string type, string json, string? value)
    {
        var operation = (OperationDefinitionNode)
            Parser.ParseDocument($"query ($v: {type}) {{ __typename }}").Definitions[0];

        var result = VariableCoercion.Coerce(Schema, operation.Variables, JsonElement.Parse($$"""{ "v": {{json}} }"""));

        if (value is null)
        {
            var error = Assert.Single(result.Errors);
            Assert.Equal("BAD_USER_INPUT", error.Code);
            Assert.Equal(new(1, 8), Assert.Single(error.Locations));
            Assert.Empty(result.Values);
        }
        else
        {
            Assert.Empty(result.Errors);
            Assert.Equal(value, JsonSerializer.Serialize(result.Values["v"]));
        }
    }

    [Fact]
    public void Variables_that_are_missing_take_their_default_or_are_told()
    {
        var operation = (OperationDefinitionNode)
            Parser.ParseDocument("query ($a: Int = 3, $b: Int, $c: Int!) { __typename }").Definitions[0];

        var result = VariableCoercion.Coerce(Schema, operation.Variables, default);

        Assert.Equal(3, Assert.Single(result.Values).Value);
        Assert.Contains(
            "\"$c\" of required type \"Int!\" was not provided",
            Assert.Single(result.Errors).Message,
            StringComparison.Ordinal
        );
    }
}
