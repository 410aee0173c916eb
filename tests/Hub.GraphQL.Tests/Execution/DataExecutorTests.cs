using System.Buffers;
using System.Text;
using System.Text.Json;
using Hub.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.GraphQL.Tests.Execution;

/// <summary>SDL and plain data, as the corpus command runs them.</summary>
public sealed class DataExecutorTests
{
    private const string Sdl = """
        interface Named { name: String! }
        type Cat implements Named { name: String! lives: Int }
        type Dog implements Named { name: String! tags: [String!] }
        enum Mood { GOOD BAD }
        type Query { pets: [Named] mood: Mood moods: [Mood!] count: Int! cat: Cat }
        """;

    [Theory]
    [InlineData(
        "{ mood moods count }",
        """{"mood":"GOOD","moods":["BAD"],"count":3}""",
        """{"data":{"mood":"GOOD","moods":["BAD"],"count":3}}"""
    )]
    [InlineData(
        "{ pets { __typename name ... on Cat { lives } } }",
        """{"pets":[{"__typename":"Cat","name":"A","lives":9},null,{"__typename":"Dog","name":"B"}]}""",
        """{"data":{"pets":[{"__typename":"Cat","name":"A","lives":9},null,{"__typename":"Dog","name":"B"}]}}"""
    )]
    [InlineData(
        "{ pets { name } }",
        """{"pets":[{"name":"A"}]}""",
        """{"data":{"pets":[null]},"errors":[{"message":"Abstract type \"Named\" must resolve to an Object type at runtime for field \"Query.pets\".","locations":[{"line":1,"column":3}],"path":["pets",0]}]}"""
    )]
    [InlineData(
        "{ pets { name } }",
        """{"pets":{"name":"A"}}""",
        """{"data":{"pets":null},"errors":[{"message":"Expected Iterable, but did not find one for field \"Query.pets\".","locations":[{"line":1,"column":3}],"path":["pets"]}]}"""
    )]
    [InlineData(
        "{ mood cat { lives } }",
        """{"mood":"UGLY","cat":{"lives":"many"}}""",
        """{"data":{"mood":null,"cat":{"lives":null}},"errors":[{"message":"Enum \"Mood\" cannot represent value: \"UGLY\"","locations":[{"line":1,"column":3}],"path":["mood"]},{"message":"Int cannot represent non-integer value","locations":[{"line":1,"column":14}],"path":["cat","lives"]}]}"""
    )]
    [InlineData(
        "{ pets { ... on Dog { tags } } }",
        """{"pets":[{"__typename":"Dog","tags":["a",null]}]}""",
        """{"data":{"pets":[{"tags":null}]},"errors":[{"message":"Cannot return null for non-nullable field Dog.tags.","locations":[{"line":1,"column":23}],"path":["pets",0,"tags",1]}]}"""
    )]
    public async Task Data_is_read_by_name_and_completed_by_its_type(string query, string data, string expected)
    {
        var schema = SchemaReader.Read(Sdl);
        var executor = DataExecutor.Create(schema, JsonElement.Parse(data));
        var output = new ArrayBufferWriter<byte>();
        await executor.Execute(new GraphQLRequest(query), new ServiceCollection().BuildServiceProvider(), output);
        Assert.Equal(expected, Encoding.UTF8.GetString(output.WrittenSpan));
    }
}
