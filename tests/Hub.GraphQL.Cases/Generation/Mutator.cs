using System.Text.RegularExpressions;

namespace Hub.GraphQL.Cases.Generation;

/// <summary>Breaks a document in a small way: a token lost, doubled, swapped, changed or added.</summary>
public sealed partial class Mutator(Dice dice)
{
    private static readonly string[] Strange =
    [
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        ":",
        "!",
        "=",
        "@",
        "$",
        "|",
        "&",
        "...",
        "..",
        "$v0",
        "@skip(if: true)",
        "@once @once",
        "on",
        "fragment f on Query { __typename }",
        "query { __typename }",
        "null",
        "true",
        "0",
        "-",
        "01",
        "1.",
        ".5",
        "1e",
        "1a",
        "\"",
        "\"open",
        "\"\\u{110000}\"",
        "\"\\uD800\"",
        "\"\\x\"",
        "\"\"\"",
        "\"\"\"a \\\"\"\" b\"\"\"",
        "# æøå 😀\n",
        "\uFEFF",
        "\r\n",
        "\r",
        "\t",
        ",",
        "😀",
        "é",
        "\u0007",
        "'",
        "type T { a: Int }",
        "extend type Query @once",
        "{ a: 1, a: 2 }",
        "__typename",
        "__schema { types { name } }",
        "__type(name: \"Query\") { kind fields { name } }",
    ];

    public string Mutate(string document) => dice.OneIn(2) ? Rename(document) : Break(document);

    // Still GraphQL, as a rule: what is broken is for validation to find.
    private string Rename(string document)
    {
        var tokens = Tokens().Matches(document).Select(match => match.Value).ToList();
        var names = Enumerable
            .Range(0, tokens.Count)
            .Where(i => char.IsLetter(tokens[i][0]) || tokens[i][0] is '$' or '_')
            .ToList();
        for (var times = dice.Between(1, 2); times > 0 && names.Count > 1; times--)
        {
            tokens[dice.Pick(names)] = tokens[dice.Pick(names)];
        }

        return string.Concat(tokens);
    }

    private string Break(string document)
    {
        var tokens = Tokens().Matches(document).Select(match => match.Value).ToList();
        for (var times = dice.Between(1, 2); times > 0 && tokens.Count > 1; times--)
        {
            var at = dice.Below(tokens.Count);
            switch (dice.Below(5))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, tokens[at]);
                    break;
                case 2:
                    var other = dice.Below(tokens.Count);
                    (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                    break;
                case 3:
                    tokens[at] = dice.Pick(tokens);
                    break;
                default:
                    tokens.Insert(at, $" {dice.Pick(Strange)} ");
                    break;
            }
        }

        return string.Concat(tokens);
    }

    [GeneratedRegex("""\s+|"{3}[^"]*"{3}|"[^"]*"|\.\.\.|[$@]?\w+|.""", RegexOptions.Singleline)]
    private static partial Regex Tokens();
}
