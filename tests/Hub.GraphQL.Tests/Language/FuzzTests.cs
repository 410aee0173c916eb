using System.Text;
using Hub.GraphQL.Cases.Generation;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;
using Hub.GraphQL.Validation;

namespace Hub.GraphQL.Tests.Language;

/// <summary>Whatever a stranger sends is parsed or refused, never anything else.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void Bytes_at_random_are_refused_as_syntax()
    {
        var dice = new Dice(4);
        for (var i = 0; i < 5_000; i++)
        {
            var bytes = new byte[dice.Below(60)];
            for (var at = 0; at < bytes.Length; at++)
            {
                // Half of them bytes that mean something.
                bytes[at] = dice.OneIn(2) ? (byte)dice.Below(256) : (byte)"{}()[]:!=@$|&.\"\\#u0-eE \n"[dice.Below(24)];
            }

            IsParsedOrRefused(bytes);
        }
    }

    [Fact]
    public void Documents_that_are_broken_anywhere_are_parsed_and_validated_or_refused()
    {
        var dice = new Dice(5);
        var schema = SchemaReader.Read(new SchemaGenerator(dice).Generate());
        for (var i = 0; i < 1_000; i++)
        {
            var text = new Mutator(dice).Mutate(new DocumentGenerator(schema, dice).Generate());
            var cut = Encoding.UTF8.GetBytes(text).AsMemory(0, dice.Below(text.Length));

            foreach (
                var document in (DocumentNode?[])
                    [IsParsedOrRefused(cut), IsParsedOrRefused(Encoding.UTF8.GetBytes(text))]
            )
            {
                if (document is not null)
                {
                    Assert.NotNull(DocumentValidator.Validate(schema, document));
                    // What is printed is the document again.
                    Assert.Equal(
                        Printer.Print(document),
                        Printer.Print(Parser.ParseDocument(Printer.Print(document), ParserOptions.Trusted))
                    );
                }
            }
        }
    }

    private static DocumentNode? IsParsedOrRefused(ReadOnlyMemory<byte> text)
    {
        try
        {
            return Parser.ParseDocument(text);
        }
        catch (GraphQLSyntaxException refused)
        {
            Assert.True(refused.Location is { Line: > 0, Column: > 0 });
            return null;
        }
    }
}
