using System.Text;
using Hub.GraphQL.Cases.Generation;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;
using Hub.GraphQL.Validation;

namespace Hub.GraphQL.Cases.Fuzzing;

/// <summary>Documents and SDL: parsed or refused with a place; what was parsed is validated, printed and read again.</summary>
internal sealed class ParserTarget : IFuzzTarget
{
    private (string Sdl, Schema Schema) known = ("", SchemaReader.Read("type Query { a: Int }"));

    public string Name => "documents";

    public Task<Tried> Try(Dice dice)
    {
        if (known.Sdl == "" || dice.OneIn(50))
        {
            var sdl = new SchemaGenerator(dice).Generate();
            known = (sdl, SchemaReader.Read(sdl));
        }

        var text = dice.Below(8) switch
        {
            0 => ByteMutator.Random(dice, 200),
            1 => ByteMutator.Mutate(dice, Encoding.UTF8.GetBytes(known.Sdl)),
            2 => Encoding.UTF8.GetBytes(new Mutator(dice).Mutate(known.Sdl)),
            3 => Encoding.UTF8.GetBytes(new Mutator(dice).Mutate(Document(dice))),
            _ => ByteMutator.Mutate(dice, Encoding.UTF8.GetBytes(Document(dice))),
        };
        return Task.FromResult(new Tried(text, Check(text)));
    }

    private string Document(Dice dice) => new DocumentGenerator(known.Schema, dice).Generate();

    private string? Check(byte[] text)
    {
        DocumentNode document;
        try
        {
            document = Parser.ParseDocument(text);
        }
        catch (GraphQLSyntaxException refused)
        {
            return refused.Location is { Line: > 0, Column: > 0 } ? null : "refused without a place";
        }

        var errors = DocumentValidator.Validate(known.Schema, document);
        if (document.Definitions.Any(definition => definition is not ExecutableDefinitionNode))
        {
            try
            {
                SchemaReader.Read(Encoding.UTF8.GetString(text));
            }
            catch (SchemaException)
            {
                // Most are no schema any more.
            }
        }

        var printed = Printer.Print(document);
        return errors.Any(error => error.Message.Length == 0) ? "an error without a message"
            : printed != Printer.Print(Parser.ParseDocument(printed, ParserOptions.Trusted))
                ? "what is printed is not the document again"
            : null;
    }
}
