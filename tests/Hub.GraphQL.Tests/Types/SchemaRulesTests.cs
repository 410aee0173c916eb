using Hub.GraphQL.Types;

namespace Hub.GraphQL.Tests.Types;

/// <summary>The type system's rules: what is wrong is told, all of it, and by name.</summary>
public sealed class SchemaRulesTests
{
    [Theory]
    // Roots
    [InlineData("type A { b: Int }", "Query root type must be provided")]
    [InlineData("schema { query: A } scalar A", "Query root type must be Object type")]
    [InlineData("schema { query: A mutation: A } type A { b: Int }", "root types must all be different")]
    [InlineData("schema { query: Query } schema { query: Query } type Query { a: Int }", "only one schema definition")]
    [InlineData("schema { query: Query query: Query } type Query { a: Int }", "only one query type")]
    // Names
    [InlineData("type Query { __a: Int }", "must not begin with \"__\"")]
    [InlineData("type Query { a(__b: Int): Int }", "must not begin with \"__\"")]
    [InlineData("type Query { a: Int } enum __E { A }", "must not begin with \"__\"")]
    [InlineData("type Query { a: Int } type Query { a: Int }", "only one type named \"Query\"")]
    [InlineData("type Query { a: Int a: Int }", "Query.a\" can only be defined once")]
    [InlineData("type Query { a: Int } extend type Query { a: Int }", "Query.a\" can only be defined once")]
    [InlineData("type Query { a(b: Int, b: Int): Int }", "\"Query.a(b:)\" can only be defined once")]
    [InlineData("type Query { a: E } enum E { A A }", "\"E.A\" can only be defined once")]
    [InlineData("type Query { a: Int } directive @a on FIELD directive @a on FIELD", "only one directive named \"@a\"")]
    [InlineData("type Query { a: Nope }", "Unknown type \"Nope\"")]
    // Fields and arguments
    [InlineData("type Query", "must define one or more fields")]
    [InlineData("type Query { a: In } input In { b: Int }", "must be Output Type")]
    [InlineData("type Query { a(b: Query): Int }", "must be Input Type")]
    [InlineData("type Query { a(b: Int! @deprecated): Int }", "cannot be deprecated")]
    [InlineData("type Query { a(b: Int = \"x\"): Int }", "invalid default value")]
    [InlineData("type Query { a(b: In = { c: 1 }): Int } input In { d: Int }", "invalid default value")]
    // Interfaces
    [InlineData(
        "type Query implements I { a: Int } interface I { b: Int }",
        "I.b expected but Query does not provide it"
    )]
    [InlineData(
        "type Query implements I { a: Int } interface I { a: String }",
        "expects type String but Query.a is type Int"
    )]
    [InlineData(
        "type Query implements I { a: Int } interface I { a(b: Int): Int }",
        "I.a(b:) expected but Query.a does not"
    )]
    [InlineData("type Query implements I { a(b: ID): Int } interface I { a(b: Int): Int }", "expects type Int but")]
    [InlineData("type Query implements I { a(b: Int!): Int } interface I { a: Int }", "includes required argument b")]
    [InlineData("type Query implements I { a: Int @deprecated } interface I { a: Int }", "must not be deprecated")]
    [InlineData(
        "type Query implements I { a: Int } interface I implements J { a: Int } interface J { a: Int }",
        "must implement J"
    )]
    [InlineData("type Query { a: I } interface I implements I { a: Int }", "cannot implement itself")]
    [InlineData("type Query implements A { a: Int } type A { a: Int }", "must only implement Interface types")]
    [InlineData("type Query implements I & I { a: Int } interface I { a: Int }", "can only implement I once")]
    // Unions and enums
    [InlineData("type Query { a: U } union U", "must define one or more member types")]
    [InlineData("type Query { a: U } union U = Query | Query", "can only include type Query once")]
    [InlineData("type Query { a: U } union U = I interface I { a: Int }", "can only include Object types")]
    [InlineData("type Query { a: E } enum E", "must define one or more values")]
    // Input objects
    [InlineData("type Query { a(b: In): Int } input In", "must define one or more fields")]
    [InlineData("type Query { a(b: In): Int } input In { c: Query }", "must be Input Type")]
    [InlineData("type Query { a(b: In): Int } input In { c: Int! @deprecated }", "cannot be deprecated")]
    [InlineData("type Query { a(b: In): Int } input In @oneOf { c: Int! }", "must be nullable")]
    [InlineData("type Query { a(b: In): Int } input In @oneOf { c: Int = 1 }", "cannot have a default value")]
    [InlineData(
        "type Query { a(b: In): Int } input In { c: Out! } input Out { d: In! }",
        "series of non-null fields: \"c.d\""
    )]
    [InlineData("type Query { a(b: In): Int } input In { c: In = {} }", "contain each other")]
    [InlineData(
        "type Query { a(b: In): Int } input In { c: Int } extend input In @oneOf",
        "must not be provided by an extension"
    )]
    // Directives and extensions
    [InlineData("type Query { a: Int @nope }", "Unknown directive \"@nope\"")]
    [InlineData("type Query @d(of: \"x\") { a: Int } directive @d(of: Int) on OBJECT", "@d(of:) has an invalid value")]
    [InlineData(
        "type Query { a(b: Int @d(of: { c: 1 })): Int } input In { c: String } directive @d(of: In) on ARGUMENT_DEFINITION",
        "@d(of:) has an invalid value"
    )]
    [InlineData(
        "type Query { a: Int } enum E { A @d(of: null) } directive @d(of: Int!) on ENUM_VALUE",
        "invalid value"
    )]
    [InlineData("type Query { a: Int @oneOf }", "may not be used on FIELD_DEFINITION")]
    [InlineData("type Query { a: Int @deprecated @deprecated }", "can only be used once")]
    [InlineData("type Query { a: Int } scalar S @specifiedBy", "argument \"url\" of type \"String!\" is required")]
    [InlineData("type Query { a: Int @deprecated(why: \"x\") }", "Unknown argument \"why\"")]
    [InlineData("type Query { a: Int } directive @a(b: Int @a) on ARGUMENT_DEFINITION", "must not reference itself")]
    [InlineData("type Query { a: Int } extend type Nope { a: Int }", "Cannot extend type \"Nope\"")]
    [InlineData("type Query { a: Int } extend input Query { b: Int }", "as another kind")]
    [InlineData("type Query { a: Int } { a }", "definitions of types only")]
    public void A_schema_that_breaks_a_rule_is_refused_with_the_reason(string sdl, string reason)
    {
        var wrong = Assert.Throws<SchemaException>(() => SchemaReader.Read(sdl));

        Assert.Contains(wrong.Errors, error => error.Message.Contains(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "type Query { a: Int } type Query2 implements I { a: Int! b(c: Int = 1): [Query!] } interface I { a: Int }"
    )]
    [InlineData(
        "schema @x { query: Q } type Q { a: Int } directive @x on SCHEMA extend schema { mutation: M } type M { a: Int }"
    )]
    [InlineData(
        "type Query { a(b: In = { c: 1, d: [RED] }): Int } input In { c: Float! d: [E!] = [BLUE] e: In } enum E { RED BLUE }"
    )]
    [InlineData("type Query { a(b: In): Int } input In { c: In = null d: [In!] = [] }")]
    [InlineData("type Query implements I & J { a: Int } interface I implements J { a: Int } interface J { a: Int }")]
    public void A_schema_that_keeps_the_rules_is_read(string sdl) => Assert.NotNull(SchemaReader.Read(sdl).QueryType);

    [Fact]
    public void Defaults_are_coerced_once_with_the_defaults_inside_them()
    {
        var schema = SchemaReader.Read(
            "type Query { a(b: In = { c: 1 }): Int } input In { c: Float! d: [E!] = BLUE } enum E { RED BLUE }"
        );

        var value = Assert.IsType<Dictionary<string, object?>>(
            schema.QueryType!.Fields["a"].Arguments["b"].DefaultValue
        );

        Assert.Equal(1.0, value["c"]);
        Assert.Equal(["BLUE"], Assert.IsType<object?[]>(value["d"]));
    }

    [Fact]
    public void Code_that_names_things_as_GraphQL_cannot_is_told()
    {
        var query = new ObjectType("Query");
        query.Fields.Add(new FieldDefinition("håp", Scalars.Int));
        query.Fields.Add(new FieldDefinition("two", Scalars.Int));
        query.Fields.Add(new FieldDefinition("two", Scalars.Int));

        var wrong = Assert.Throws<SchemaException>(() => new SchemaBuilder { Query = query }.Build());

        Assert.Equal(2, wrong.Errors.Count);
    }
}
