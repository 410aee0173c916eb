using System.Text;
using System.Text.Json;
using Hub.GraphQL.Cases.Generation;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Cases.Fuzzing;

/// <summary>Variables of any JSON: coerced, or refused as the client's mistake.</summary>
internal sealed class VariablesTarget : IFuzzTarget
{
    private readonly Schema schema;
    private readonly List<string> types;

    public VariablesTarget(string sdl)
    {
        schema = SchemaReader.Read(sdl, Scalars.Additional);
        types =
        [
            .. schema.Types.Where(type => type.IsInput).Select(type => type.Name),
            "[Int!]!",
            "[[EverythingInput!]]",
            "ChoiceInput!",
            "[ID]",
        ];
    }

    public string Name => "variables";

    public Task<Tried> Try(Dice dice)
    {
        var type = dice.Pick(types);
        var right = new ValueGenerator(dice).Json(schema.TypeOf(Parser.ParseType(type))!)?.ToJsonString() ?? "null";
        var json = ByteMutator.Mutate(dice, Encoding.UTF8.GetBytes($"{{\"v\":{right}}}"));
        return Task.FromResult(new Tried(json, Check(type, json)));
    }

    private string? Check(string type, byte[] json)
    {
        JsonElement given;
        try
        {
            given = JsonElement.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }

        var operation = (OperationDefinitionNode)
            Parser.ParseDocument($"query ($v: {type}) {{ __typename }}").Definitions[0];
        var result = VariableCoercion.Coerce(schema, operation.Variables, given);
        return result.Errors.All(error => error.Code == "BAD_USER_INPUT") ? null : "an error of another kind";
    }
}
