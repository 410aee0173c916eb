using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.GraphQL.Cases.Generation;

namespace Hub.GraphQL.Cases.Fuzzing;

/// <summary>Requests that are right, or of a wrong kind in one parameter, before their bytes are broken.</summary>
internal static class Requests
{
    private static readonly (string Query, string Variables)[] Right =
    [
        ("{ __typename }", "null"),
        (
            "query q($input: EverythingInput!) { thing(input: $input) { text json at fraction mood self { text } } }",
            """{"input":{"text":"æ","json":{"a":[1,2.5,null]},"at":"2026-11-25T12:00:00Z","fraction":1.5,"mood":"BAD","list":[[1],[2]],"self":[{"text":"b"}]}}"""
        ),
        ("query ($choice: ChoiceInput!) { choose(choice: $choice, markdown: \"b\") }", """{"choice":{"whole":5}}"""),
        (
            "query ($f: Float, $j: JSON, $d: DateTime) { thing(input: { text: \"\\u{1F600}\", fraction: $f, json: $j, at: $d, mood: GOOD }) { json fraction selves { selves { text } } } }",
            """{"f":1e3,"j":"x","d":"2026-11-25T12:00:00+01:00"}"""
        ),
        ("mutation { change(by: 2147483647) a: change(by: -1) }", "{}"),
        ("subscription { count(to: 3) }", "{}"),
        ("query a { things { text } } query b { things(first: 3) { ...f } } fragment f on FuzzThing { mood }", "{}"),
        ("{ __schema { types { name fields { name type { name ofType { name } } } } } }", "null"),
        ("{ things { ...f } } fragment f on FuzzThing { self { ...f } }", "{}"),
    ];

    private static readonly string[] Wrong = ["1", "\"x\"", "[]", "{}", "null", "true", "{\"a\":{\"a\":{\"a\":[]}}}"];

    public static byte[] Make(Dice dice)
    {
        var (query, variables) = dice.Pick(Right);
        var request = new JsonObject
        {
            ["query"] = dice.OneIn(3) ? new Mutator(dice).Mutate(query) : query,
            ["variables"] = JsonNode.Parse(dice.OneIn(10) ? dice.Pick(Wrong) : variables),
        };
        if (dice.OneIn(3))
        {
            request["operationName"] = dice.OneIn(3)
                ? JsonNode.Parse(dice.Pick(Wrong))
                : dice.Pick(["a", "b", "q", ""]);
        }

        if (dice.OneIn(4))
        {
            request["extensions"] = JsonNode.Parse(
                dice.Pick([
                    .. Wrong,
                    """{"persistedQuery":{"version":1,"sha256Hash":"00"}}""",
                    """{"persistedQuery":{"sha256Hash":5}}""",
                    """{"cost":true}""",
                    """{"operationId":"1"}""",
                ])
            );
        }

        if (dice.OneIn(12))
        {
            request.Remove(dice.Pick(["query", "variables"]));
        }

        return JsonSerializer.SerializeToUtf8Bytes(request);
    }
}
