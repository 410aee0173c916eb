using Hub.GraphQL.Language;

namespace Hub.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    [Theory]
    [InlineData("{a}", "{\n  a\n}")]
    [InlineData("query{a}", "{\n  a\n}")]
    [InlineData("enum E query{a}", "enum E\n\nquery {\n  a\n}")]
    [InlineData(
        "query q($a:Int=1@d,$b:[T!]!){a(b:$a,c:{d:[1,\"x\",E,null,true,1.5]})@e{f}}",
        "query q($a: Int = 1 @d, $b: [T!]!) {\n  a(b: $a, c: {d: [1, \"x\", E, null, true, 1.5]}) @e {\n    f\n  }\n}"
    )]
    [InlineData("mutation @d{a}", "mutation @d {\n  a\n}")]
    [InlineData("query($a:Int){a}", "query ($a: Int) {\n  a\n}")]
    [InlineData(
        "{...f@a ...on T@b{c}...{d}}fragment f on T@c{a:b}",
        "{\n  ...f @a\n  ... on T @b {\n    c\n  }\n  ... {\n    d\n  }\n}\n\nfragment f on T @c {\n  a: b\n}"
    )]
    [InlineData("\"d\" query q{a}", "\"d\"\nquery q {\n  a\n}")]
    [InlineData(
        "extend type A implements B&C@d{e(f:Int=1):G!}",
        "extend type A implements B & C @d {\n  e(f: Int = 1): G!\n}"
    )]
    [InlineData("directive@a(b:Int)repeatable on|FIELD|QUERY", "directive @a(b: Int) repeatable on FIELD | QUERY")]
    [InlineData("extend schema@a{query:B}", "extend schema @a {\n  query: B\n}")]
    public void A_document_is_printed_in_one_way(string text, string printed)
    {
        Assert.Equal(printed, Printer.Print(Parser.ParseDocument(text)));
        Assert.Equal(printed, Printer.Print(Parser.ParseDocument(printed)));
    }

    [Theory]
    [InlineData("one line")]
    [InlineData("two\nlines")]
    [InlineData("  indented\nfirst")]
    [InlineData("first\n  indented rest")]
    [InlineData("  all\n  indented")]
    [InlineData("\nleading")]
    [InlineData("trailing\n")]
    [InlineData("quote\"")]
    [InlineData("three \"\"\" quotes")]
    [InlineData("ends with three \"\"\"")]
    [InlineData("slash\\")]
    [InlineData("carriage\rreturn")]
    [InlineData("bell\u0007")]
    [InlineData(" ")]
    [InlineData("")]
    [InlineData("a\n\n\nb æ😀\u2028")]
    public void A_block_string_means_the_same_after_printing(string value)
    {
        var text = Printer.Print(new StringValueNode(default, value, true));

        Assert.Equal(value, ((StringValueNode)Parser.ParseValue(text)).Value);
        var inType = Printer.Print(Parser.ParseDocument($"type A {{ {text} b: Int }}"));
        var again = (ObjectTypeDefinitionNode)Parser.ParseDocument(inType).Definitions[0];
        Assert.Equal(value, again.Fields[0].Description?.Value);
    }
}
