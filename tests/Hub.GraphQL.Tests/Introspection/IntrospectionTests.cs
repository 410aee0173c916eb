using Hub.GraphQL.Tests.CodeFirst;

namespace Hub.GraphQL.Tests.Introspection;

public sealed class IntrospectionTests
{
    [Fact]
    public async Task Types_tell_kind_fields_and_wrappers()
    {
        using var engine = TestEngine.OfForum();
        Assert.Equal(
            """{"data":{"__type":{"kind":"OBJECT","name":"Author","description":"Who wrote.","interfaces":[{"name":"Node"}],"fields":[{"name":"key","type":{"kind":"NON_NULL","ofType":{"name":"String"}}},{"name":"name","type":{"kind":"NON_NULL","ofType":{"name":"String"}}},{"name":"id","type":{"kind":"NON_NULL","ofType":{"name":"ID"}}}]}}}""",
            await engine.Ask(
                """{ __type(name: "Author") { kind name description interfaces { name } fields { name type { kind ofType { name } } } } }"""
            )
        );
    }

    [Theory]
    [InlineData("", "uuid,title,visibility,startedAt,summary,tags,posts,shout,postPage,id")]
    [InlineData(
        "(includeDeprecated: true)",
        "uuid,title,visibility,startedAt,summary,tags,name,posts,shout,postPage,id"
    )]
    [InlineData(
        "(includeDeprecated: $all)",
        "uuid,title,visibility,startedAt,summary,tags,name,posts,shout,postPage,id"
    )]
    public async Task Deprecated_fields_are_shown_when_asked_for(string argument, string names)
    {
        using var engine = TestEngine.OfForum();
        var variable = argument.Contains('$', StringComparison.Ordinal) ? "query ($all: Boolean! = true) " : "";
        var answer = await engine.Ask($"{variable}{{ __type(name: \"Topic\") {{ fields{argument} {{ name }} }} }}");
        using var json = System.Text.Json.JsonDocument.Parse(answer);
        var fields = json.RootElement.GetProperty("data").GetProperty("__type").GetProperty("fields");
        var found = string.Join(',', fields.EnumerateArray().Select(field => field.GetProperty("name").GetString()));
        Assert.Equal(names.Split(',').Order(), found.Split(',').Order());
    }

    [Fact]
    public async Task Inputs_tell_one_of_and_defaults_as_they_are_written()
    {
        using var engine = TestEngine.OfForum();
        var answer = await engine.Ask(
            """{ __type(name: "EchoInput") { isOneOf inputFields { name defaultValue } } no: __type(name: "Nothing") { name } }"""
        );
        Assert.Equal(
            """{"data":{"__type":{"isOneOf":false,"inputFields":[{"name":"text","defaultValue":null},{"name":"times","defaultValue":"2"},{"name":"topic","defaultValue":null},{"name":"visibilities","defaultValue":null},{"name":"default","defaultValue":"NETWORK_ONLY"}]},"no":null}}""",
            answer
        );
    }

    [Fact]
    public async Task The_schema_tells_its_roots_and_directives()
    {
        using var engine = TestEngine.OfForum();
        var answer = await engine.Ask(
            "{ __schema { queryType { name } mutationType { name } subscriptionType { name } directives { name isRepeatable locations } } }"
        );
        Assert.Contains(
            """{"queryType":{"name":"Query"},"mutationType":{"name":"Mutation"},"subscriptionType":{"name":"Subscription"}""",
            answer,
            StringComparison.Ordinal
        );
        Assert.Contains(
            """{"name":"skip","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"]}""",
            answer,
            StringComparison.Ordinal
        );
    }
}
