using Hub.GraphQL.Types;

namespace Hub.GraphQL.Tests.Types;

public sealed class SchemaDiffTests
{
    private const string Before = """
        type Query { topic(id: ID!, first: Int = 20): Topic topics(filter: Filter): [Topic] }
        type Topic implements Node { id: ID! title: String visibility: Visibility }
        interface Node { id: ID! }
        enum Visibility { OPEN NETWORK }
        input Filter { text: String }
        union Found = Topic
        directive @hint(text: String) repeatable on FIELD | QUERY
        """;

    [Theory]
    // Additions
    [InlineData("title: String", "title: String language: String", false, "Topic.language")]
    [InlineData("title: String", "title: String!", false, "Topic.title")]
    [InlineData("title: String", "title: String @deprecated(reason: \"Use name. 2027-01-01\")", false, "Topic.title")]
    [InlineData("OPEN NETWORK", "OPEN NETWORK CLOSED", false, "Visibility.CLOSED")]
    [InlineData("text: String", "text: String tag: String", false, "Filter.tag")]
    [InlineData("text: String", "text: String tag: String! = \"x\"", false, "Filter.tag")]
    [InlineData("id: ID!, first", "id: ID, first", false, "Query.topic(id:)")]
    [InlineData("first: Int = 20", "first: Int = 20, after: String", false, "Query.topic(after:)")]
    [InlineData("union Found", "type Added { a: Int } union Found", false, "Added")]
    [InlineData("union Found", "type Mutation { a: Int } union Found", false, "schema")]
    // Breaks
    [InlineData("title: String ", "", true, "Topic.title")]
    [InlineData("title: String", "title: Int", true, "Topic.title")]
    [InlineData("[Topic]", "Topic", true, "Query.topics")]
    [InlineData("id: ID! title", "id: ID! @deprecated title", true, "Topic.id")]
    [InlineData("OPEN NETWORK", "OPEN", true, "Visibility.NETWORK")]
    [InlineData("text: String", "text: String!", true, "Filter.text")]
    [InlineData("text: String", "text: String tag: String!", true, "Filter.tag")]
    [InlineData("text: String", "text: [String]", true, "Filter.text")]
    [InlineData("first: Int = 20", "first: Int = 50", true, "Query.topic(first:)")]
    [InlineData("first: Int = 20", "first: Int!", true, "Query.topic(first:)")]
    [InlineData("id: ID!, first", "first", true, "Query.topic(id:)")]
    [InlineData("union Found = Topic", "", true, "Found")]
    [InlineData("implements Node", "", true, "Topic implements Node")]
    [InlineData("input Filter {", "input Filter @oneOf {", true, "Filter")]
    [InlineData("FIELD | QUERY", "FIELD", true, "@hint")]
    [InlineData("repeatable", "", true, "@hint")]
    public void A_change_is_told_with_its_place_and_whether_it_breaks(string from, string to, bool breaks, string where)
    {
        var sdl = Before.Replace(from, to, StringComparison.Ordinal);
        if (
            from.Contains("@deprecated title", StringComparison.Ordinal)
            || to.Contains("@deprecated title", StringComparison.Ordinal)
        )
        {
            sdl = sdl.Replace(
                "interface Node { id: ID! }",
                "interface Node { id: ID! @deprecated }",
                StringComparison.Ordinal
            );
        }

        var changes = SchemaDiff.Compare(SchemaReader.Read(Before), SchemaReader.Read(sdl));

        var change = Assert.Single(changes, change => change.Coordinate == where);
        Assert.Equal(breaks, change.IsBreaking);
        Assert.NotEmpty(change.Reason);
    }

    [Fact]
    public void A_type_of_another_kind_breaks()
    {
        var changes = SchemaDiff.Compare(
            SchemaReader.Read("type Query { a: A } type A { b: Int }"),
            SchemaReader.Read("type Query { a: A } scalar A")
        );

        Assert.Equal("BREAKING A: the type was an object and is a scalar.", Assert.Single(changes).ToString());
    }

    [Fact]
    public void The_same_schema_differs_in_nothing() =>
        Assert.Empty(SchemaDiff.Compare(SchemaReader.Read(Before), SchemaReader.Read(Before)));
}
