using Hub.GraphQL.Language;
using Hub.GraphQL.Types;
using Hub.GraphQL.Validation;

namespace Hub.GraphQL.Tests.Types;

public sealed class SchemaReaderTests
{
    [Fact]
    public void The_hubs_own_schema_is_read_and_valid()
    {
        var schema = SchemaReader.Read(File.ReadAllText(Repository.File("backend/schema.graphql")), Scalars.Additional);

        Assert.Equal("Topic!", ((ObjectType)schema.Find("TopicEdge")!).Fields["node"].Type.ToString());
        var document = Parser.ParseDocument("{ viewer { person { id uuid name } } __schema { types { name } } }");
        Assert.Empty(DocumentValidator.Validate(schema, document));
    }
}
