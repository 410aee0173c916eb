using System.Text.Json.Nodes;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Cases.Generation;

/// <summary>Values of input types as literals and as JSON, now and then a wrong one.</summary>
public sealed class ValueGenerator(Dice dice)
{
    private static readonly string[] Odd =
    [
        "null",
        "1",
        "-7",
        "2.5",
        "1e3",
        "true",
        "\"text\"",
        "RED",
        "NOPE",
        "[]",
        "[1]",
        "{}",
        "{ a: 1 }",
        "9999999999",
        "\"\\u00e6\\uD83D\\uDE00\\u{1F600}\"",
        "\"\"\"\n  block\n    text\n  \"\"\"",
    ];

    private static readonly string[] Texts =
    [
        "\"text\"",
        "\"\"",
        "\"\\u00e6 \\uD83D\\uDE00 \\u{1F600} \\u{e6} \\n\\t\\\"\\\\\\/ æ😀\"",
        "\"\"\"block\"\"\"",
        "\"\"\"\n    æ \\\"\"\" \\n\n      deeper\n\n    \"\"\"",
        "\"\"\"\r\n\ttab\r\n\t\ttwo\r  \"\"\"",
    ];

    /// <param name="type">The type expected.</param>
    /// <param name="variable">Answers a variable (<c>$x</c>) for a type, or null; asked now and then.</param>
    /// <param name="depth">How deep input objects may go.</param>
    public string Literal(GraphQLType type, Func<GraphQLType, string?> variable, int depth = 3, bool mayBeNull = true)
    {
        if (dice.Slip(40))
        {
            return dice.Pick(Odd);
        }

        if (dice.OneIn(5) && variable(mayBeNull ? type : type.NonNull) is { } name)
        {
            return name;
        }

        return type switch
        {
            NonNullType nonNull => Literal(nonNull.Of, variable, depth, mayBeNull: false),
            _ when mayBeNull && dice.OneIn(12) => "null",
            ListType list when dice.OneIn(4) => Literal(list.Of, variable, depth, mayBeNull),
            ListType list =>
                $"[{string.Join(", ", Enumerable.Range(0, dice.Below(3)).Select(_ => Literal(list.Of, variable, depth)))}]",
            InputObjectType input =>
                $"{{ {string.Join(", ", Fields(input, depth).Select(field => $"{field}: {Literal(PlaceOf(input, field), variable, depth - 1)}"))} }}",
            EnumType values => dice.Pick([.. values.Values]).Name,
            _ => type.Named.Name switch
            {
                "Int" => dice.Between(-3, 100).ToString(),
                "Float" => dice.OneIn(2) ? "1.25" : "3",
                "Boolean" => dice.OneIn(2) ? "true" : "false",
                "ID" => dice.OneIn(2) ? "\"id\"" : "7",
                "String" => dice.Pick(Texts),
                _ => dice.Pick(Odd),
            },
        };
    }

    public JsonNode? Json(GraphQLType type, int depth = 3, bool mayBeNull = true)
    {
        if (dice.Slip(40))
        {
            return JsonNode.Parse(
                dice.Pick(["null", "1", "2.5", "true", "\"text\"", "\"RED\"", "[]", "{}", "[1, null]"])
            );
        }

        return type switch
        {
            NonNullType nonNull => Json(nonNull.Of, depth, mayBeNull: false),
            _ when mayBeNull && dice.OneIn(12) => null,
            ListType list when dice.OneIn(4) => Json(list.Of, depth, mayBeNull),
            ListType list => new JsonArray([.. Enumerable.Range(0, dice.Below(3)).Select(_ => Json(list.Of, depth))]),
            InputObjectType input => new JsonObject(
                Fields(input, depth)
                    .Select(field => KeyValuePair.Create(field.Name, Json(PlaceOf(input, field), depth - 1)))
            ),
            EnumType values => dice.Pick([.. values.Values]).Name,
            _ => type.Named.Name switch
            {
                "Int" => dice.Between(-3, 100),
                "Float" => dice.OneIn(2) ? 1.25 : 3,
                "Boolean" => dice.OneIn(2),
                "ID" => dice.OneIn(2) ? "id" : 7,
                _ => "text",
            },
        };
    }

    // The one field of a one-of must not be null.
    private GraphQLType PlaceOf(InputObjectType input, InputField field) =>
        input.IsOneOf && !dice.Slip(10) ? field.Type.NonNull : field.Type;

    // All that are required and some others; of a one-of one, as a rule.
    private IEnumerable<InputField> Fields(InputObjectType input, int depth)
    {
        if (input.IsOneOf)
        {
            return dice.Some([.. input.Fields], 1, dice.Slip(10) ? 2 : 1);
        }

        return input.Fields.Where(field => field.IsRequired ? !dice.Slip(30) : depth > 0 && dice.OneIn(2));
    }
}
