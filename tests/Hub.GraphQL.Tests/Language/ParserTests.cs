using System.Text;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Theory]
    [InlineData("{", "1:2", "Expected Name, found <EOF>")]
    [InlineData("{ a", "1:4", "Expected Name, found <EOF>")]
    [InlineData("", "1:1", "Unexpected <EOF>")]
    [InlineData("# nothing\n", "2:1", "Unexpected <EOF>")]
    [InlineData("{ a(b: ) }", "1:8", "Unexpected \")\"")]
    [InlineData("{}", "1:2", "Expected Name, found \"}\"")]
    [InlineData("{ a() }", "1:5", "Expected Name, found \")\"")]
    [InlineData("{ ...on }", "1:9", "Expected Name, found \"}\"")]
    [InlineData("fragment on on Dog { a }", "1:10", "Unexpected Name \"on\"")]
    [InlineData("query ($a: Int = $b) { a }", "1:18", "Unexpected variable \"$b\" in constant value")]
    [InlineData("\"d\" { a }", "1:1", "descriptions are not supported on shorthand queries")]
    [InlineData("\"d\" extend type A { b: Int }", "1:1", "only GraphQL definitions support descriptions")]
    [InlineData("enum E { true }", "1:10", "is reserved")]
    [InlineData("extend type A", "1:14", "Unexpected <EOF>")]
    [InlineData("directive @a on NOWHERE", "1:17", "Unexpected Name \"NOWHERE\"")]
    [InlineData("{ a ? }", "1:5", "Unexpected character: \"?\"")]
    [InlineData("{ a(b: 'x') }", "1:8", "single quote")]
    [InlineData("{ a(b: 01) }", "1:9", "unexpected digit after 0")]
    [InlineData("{ a(b: 1.) }", "1:10", "expected digit but got: \")\"")]
    [InlineData("{ a(b: 1.0e) }", "1:12", "expected digit but got: \")\"")]
    [InlineData("{ a(b: 1a) }", "1:9", "expected digit but got: \"a\"")]
    [InlineData("{ a(b: .5) }", "1:8", "Unexpected character: \".\"")]
    [InlineData("{ a(b: \"x\n\") }", "1:10", "Unterminated string")]
    [InlineData("{ a(b: \"\\z\") }", "1:9", "Invalid character escape sequence: \"\\z\"")]
    [InlineData("{ a(b: \"\\uD83D\") }", "1:9", "Invalid Unicode escape sequence")]
    [InlineData("{ a(b: \"\\u{110000}\") }", "1:9", "Invalid Unicode escape sequence")]
    [InlineData("{ a(b: \"\\u{}\") }", "1:9", "Invalid Unicode escape sequence")]
    [InlineData("{ a(b: \"\\uXYZW\") }", "1:9", "Invalid Unicode escape sequence")]
    [InlineData("{ a(b: \"\"\"x) }", "1:15", "Unterminated string")]
    // Columns count UTF-16 units, lines end with LF, CR or both.
    [InlineData("# æ😀\r\n\r{ a(b: \"æ😀\" ?) }", "3:14", "Unexpected character")]
    [InlineData("\uFEFF{ a } ?", "1:8", "Unexpected character")]
    [InlineData("{ a(b: \"\"\"æ\n😀 \"\"\" ?) }", "2:8", "Unexpected character")]
    public void What_is_not_GraphQL_is_told_with_its_place(string text, string place, string message)
    {
        var wrong = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(text));

        Assert.Equal(place, $"{wrong.Location.Line}:{wrong.Location.Column}");
        Assert.Contains(message, wrong.Message, StringComparison.Ordinal);
        Assert.Equal("GRAPHQL_PARSE_FAILED", wrong.Error.Code);
    }

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a\\n\\\"\\\\\\/\\b\\f\\r\\t\"", "a\n\"\\/\b\f\r\t")]
    [InlineData("\"\\u00e6\\u{e6}\\u{0001F600}\\uD83D\\uDE00 æ😀\"", "ææ😀😀 æ😀")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData(
        "\"\"\"\n    Hello,\n      World!\r\n\r\n    Yours,\n      GraphQL.\n  \"\"\"",
        "Hello,\n  World!\n\nYours,\n  GraphQL."
    )]
    [InlineData("\"\"\" a \\\"\"\" \\n \"\"\"", " a \"\"\" \\n ")]
    [InlineData("\"\"\"\n\t\u2028 not a line end\n\t\"\"\"", "\u2028 not a line end")]
    public void A_string_means_what_is_written(string text, string value) =>
        Assert.Equal(value, Assert.IsType<StringValueNode>(Parser.ParseValue(text)).Value);

    [Fact]
    public void Descriptions_stand_on_operations_fragments_and_variables()
    {
        var document = Parser.ParseDocument(
            "\"op\" query q(\"\"\"var\"\"\" $a: Int @d) { a } \"frag\" fragment f on T { a }"
        );

        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        Assert.Equal("op", operation.Description?.Value);
        Assert.Equal("var", operation.Variables[0].Description?.Value);
        Assert.Equal("d", operation.Variables[0].Directives[0].Name.Value);
        Assert.Equal("frag", ((FragmentDefinitionNode)document.Definitions[1]).Description?.Value);
    }

    [Fact]
    public void Nodes_know_where_they_stand()
    {
        var document = Parser.ParseDocument("query a {\n  b: c(d: [1])\n}");
        var field = (FieldNode)((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections[0];

        Assert.Equal(new Location(12, 24, 2, 3), field.Location);
        Assert.Equal(new Location(15, 16, 2, 6), field.Name.Location);
        Assert.Equal(new Location(20, 23, 2, 11), field.Arguments[0].Value.Location);
        Assert.Equal(14, document.TokenCount);
    }

    [Theory]
    [InlineData("{ a { a { a { a } } } }")]
    [InlineData("{ a(b: [[[[1]]]]) }")]
    [InlineData("{ a(b: { c: { d: { e: {} } } }) }")]
    [InlineData("query ($a: [[[[Int]]]]) { a }")]
    public void Nesting_deeper_than_allowed_is_refused(string text)
    {
        var wrong = Assert.Throws<GraphQLSyntaxException>(() =>
            Parser.ParseDocument(text, new ParserOptions(MaxDepth: 3))
        );

        Assert.Equal("TOO_DEEP", wrong.Error.Code);
    }

    // The attack: a stack that overflows ends the whole process.
    [Theory]
    [InlineData("{a")]
    [InlineData("{a(b:[")]
    [InlineData("query($a:[")]
    [InlineData("{...")]
    public void A_million_levels_are_refused_like_two_hundred(string level)
    {
        var text = level + new StringBuilder().Insert(0, level[^1] is '[' ? "[" : "{a", 1_000_000);

        Assert.Equal(
            "TOO_DEEP",
            Assert
                .Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(text, new ParserOptions(MaxTokens: null)))
                .Error.Code
        );
    }

    [Fact]
    public void More_tokens_than_allowed_are_refused()
    {
        Assert.Equal(4, Parser.ParseDocument("{ a b }", new ParserOptions(MaxTokens: 4)).TokenCount);
        var wrong = Assert.Throws<GraphQLSyntaxException>(() =>
            Parser.ParseDocument("{ a b }", new ParserOptions(MaxTokens: 3))
        );
        Assert.Equal("TOO_MANY_TOKENS", wrong.Error.Code);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(new byte[] { (byte)'{', 0xFF, (byte)'}' }));

    [Fact]
    public void Names_alike_in_the_table_are_kept_apart()
    {
        for (var i = 0; i < 20_000; i++)
        {
            var document = Parser.ParseDocument($"{{ name{i} }}");
            var field = (FieldNode)((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections[0];
            Assert.Equal($"name{i}", field.Name.Value);
        }
    }
}
