using System.Text.Json.Nodes;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Cases.Generation;

/// <summary>Cases by number: the same seed and number give the same case.</summary>
public static class CaseGenerator
{
    private const int CasesPerSchema = 20;

    public static IEnumerable<Case> Generate(int seed, int count)
    {
        for (var number = 0; number < count; number++)
        {
            var sdl = new SchemaGenerator(new Dice(HashOf(seed, number / CasesPerSchema))).Generate();
            var dice = new Dice(HashOf(seed, number) ^ 0x5EED);
            var made = Make(sdl, dice);
            // Two broken schemas in each twenty: whether they are refused must agree too, and if not, all the rest.
            yield return number % CasesPerSchema >= CasesPerSchema - 2
                ? made with
                {
                    Schema = new Mutator(dice).Mutate(sdl),
                }
                : made;
        }
    }

    private static Case Make(string sdl, Dice dice)
    {
        var schema = SchemaReader.Read(sdl);
        dice.IsCareful = !dice.OneIn(4);
        var generator = new DocumentGenerator(schema, dice);
        var document = generator.Generate();
        var variables = new JsonObject();
        foreach (var (name, type) in generator.Variables)
        {
            if (!dice.OneIn(8))
            {
                var declared = schema.TypeOf(Language.Parser.ParseType(type.Split(" = ")[0]))!;
                variables[name] = new ValueGenerator(dice).Json(declared);
            }
        }

        // Introspection is compared by names, so they have to stay in it.
        var isMutated = dice.OneIn(4) && !document.Contains("__schema {");
        var text = isMutated ? new Mutator(dice).Mutate(document) : document;
        return new Case(sdl, text, variables, generator.OperationName, new DataGenerator(schema, dice).Root());
    }

    private static int HashOf(int seed, int number) => unchecked(((seed * 486_187_739) + number) * 16_777_619);
}
