using System.Buffers;
using System.Text;
using System.Text.Json;
using Hub.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.GraphQL.Tests.Introspection;

/// <summary>Introspection of a schema that has everything: https://spec.graphql.org/September2025/#sec-Schema-Introspection</summary>
public sealed class SdlIntrospectionTests
{
    private static readonly Schema Schema = SchemaReader.Read(
        """
        "All of it"
        schema { query: Query }
        type Query {
          new(a: Int, b: Int @deprecated(reason: "gone"), c: By = { id: 1 }): Face
          old: Int @deprecated
        }
        interface Face implements Base { id: ID! } interface Base { id: ID! }
        type Thing implements Face & Base { id: ID! moods: [[Mood!]]! }
        enum Mood { GOOD BAD @deprecated(reason: "be good") }
        input By @oneOf { id: Int name: String @deprecated }
        input Plain { a: Int! b: Int = 3 @deprecated(reason: "x") }
        scalar Time @specifiedBy(url: "https://example.org/time") scalar Free
        union Any = Thing
        "Marks" directive @mark(note: String = "n", old: Int @deprecated) repeatable on FIELD | QUERY
        directive @takes(plain: Plain, time: Time, free: Free) on FIELD
        extend type Thing { any: Any }
        """
    );

    [Theory]
    [InlineData(
        "{ __schema { description queryType { name } mutationType { name } subscriptionType { name } } }",
        """{"__schema":{"description":"All of it","queryType":{"name":"Query"},"mutationType":null,"subscriptionType":null}}"""
    )]
    // Deprecated members are left out until they are asked for.
    [InlineData(
        "{ __type(name: \"Query\") { fields { name args { name } } } }",
        """{"__type":{"fields":[{"name":"new","args":[{"name":"a"},{"name":"c"}]}]}}"""
    )]
    [InlineData(
        "{ __type(name: \"Query\") { fields(includeDeprecated: true) { name isDeprecated deprecationReason args(includeDeprecated: true) { name isDeprecated deprecationReason } } } }",
        """{"__type":{"fields":[{"name":"new","isDeprecated":false,"deprecationReason":null,"args":[{"name":"a","isDeprecated":false,"deprecationReason":null},{"name":"b","isDeprecated":true,"deprecationReason":"gone"},{"name":"c","isDeprecated":false,"deprecationReason":null}]},{"name":"old","isDeprecated":true,"deprecationReason":"No longer supported","args":[]}]}}"""
    )]
    [InlineData(
        "{ __type(name: \"Mood\") { enumValues { name } all: enumValues(includeDeprecated: true) { name deprecationReason } } }",
        """{"__type":{"enumValues":[{"name":"GOOD"}],"all":[{"name":"GOOD","deprecationReason":null},{"name":"BAD","deprecationReason":"be good"}]}}"""
    )]
    [InlineData(
        "{ __type(name: \"Plain\") { kind isOneOf inputFields { name defaultValue } all: inputFields(includeDeprecated: true) { name defaultValue isDeprecated deprecationReason } } }",
        """{"__type":{"kind":"INPUT_OBJECT","isOneOf":false,"inputFields":[{"name":"a","defaultValue":null}],"all":[{"name":"a","defaultValue":null,"isDeprecated":false,"deprecationReason":null},{"name":"b","defaultValue":"3","isDeprecated":true,"deprecationReason":"x"}]}}"""
    )]
    [InlineData(
        "{ __type(name: \"By\") { isOneOf inputFields(includeDeprecated: true) { name } } thing: __type(name: \"Thing\") { isOneOf } }",
        """{"__type":{"isOneOf":true,"inputFields":[{"name":"id"},{"name":"name"}]},"thing":{"isOneOf":null}}"""
    )]
    [InlineData(
        "{ time: __type(name: \"Time\") { specifiedByURL } free: __type(name: \"Free\") { specifiedByURL } int: __type(name: \"Int\") { specifiedByURL } }",
        """{"time":{"specifiedByURL":"https://example.org/time"},"free":{"specifiedByURL":null},"int":{"specifiedByURL":null}}"""
    )]
    [InlineData(
        "{ __schema { directives { name isRepeatable locations args { name defaultValue } all: args(includeDeprecated: true) { name isDeprecated } } } }",
        """{"name":"mark","isRepeatable":true,"locations":["QUERY","FIELD"],"args":[{"name":"note","defaultValue":"\"n\""}],"all":[{"name":"note","isDeprecated":false},{"name":"old","isDeprecated":true}]}"""
    )]
    [InlineData(
        "{ __type(name: \"Face\") { interfaces { name } possibleTypes { name } ofType { name } enumValues { name } } }",
        """{"__type":{"interfaces":[{"name":"Base"}],"possibleTypes":[{"name":"Thing"}],"ofType":null,"enumValues":null}}"""
    )]
    [InlineData(
        "{ __type(name: \"Thing\") { fields { name type { kind name ofType { kind ofType { kind ofType { kind ofType { kind name } } } } } } } }",
        """{"name":"moods","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","ofType":{"kind":"LIST","ofType":{"kind":"NON_NULL","ofType":{"kind":"ENUM","name":"Mood"}}}}}}"""
    )]
    // A built-in scalar that nothing refers to is not there.
    [InlineData("{ __type(name: \"Float\") { name } __typename }", """{"__type":null,"__typename":"Query"}""")]
    public async Task A_schema_tells_all_of_itself(string query, string told)
    {
        var executor = DataExecutor.Create(Schema, JsonElement.Parse("{}"));
        var output = new ArrayBufferWriter<byte>();

        await executor.Execute(new GraphQLRequest(query), new ServiceCollection().BuildServiceProvider(), output);

        Assert.Contains(told, Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }
}
