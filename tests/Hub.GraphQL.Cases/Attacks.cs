using System.Text;
using System.Text.Json;

namespace Hub.GraphQL.Cases;

/// <summary>Documents and variables made to cost more than they are long; each nearly as large as the limits let it be.</summary>
public static class Attacks
{
    /// <summary>What the attacks are written against: fields that come back to where they started.</summary>
    public const string Sdl = """
        type Query { q: Query node: Node list(of: [Int], deep: [[Int]]): [Query] takes(input: In): Int name: String }
        interface Node { node: Node name: String }
        type A implements Node { node: Node name: String }
        type B implements Node { node: Node name: String }
        input In { ints: [Int] ins: [In!] }
        """;

    /// <summary>One field under as many names as there are tokens for.</summary>
    public static string Aliases { get; } = $"{{ {Repeat(3_000, i => $"a{i}: name ")}}}";

    /// <summary>Selection sets in one another.</summary>
    public static string Nesting { get; } = $"{Repeat(3_000, _ => "{ q ")}{{ name {Repeat(3_000, _ => "}")} }}";

    /// <summary>No field is deep, but sets nest in fragments that spread one another.</summary>
    public static string NestingThroughFragments { get; } =
        "{ ...f0 } "
        + Repeat(
            16,
            i =>
                $"fragment f{i} on Query {Repeat(195, _ => "{ ... ")}{{ {(i < 15 ? $"...f{i + 1}" : "name")} {Repeat(195, _ => "}")} }} "
        );

    /// <summary>Fragments that spread each other, all of them each.</summary>
    public static string Cycles { get; } =
        "{ ...f0 } " + Repeat(30, i => $"fragment f{i} on Query {{ q {{ name }} {Repeat(30, j => $"...f{j} ")}}} ");

    /// <summary>Two aliases a level: fields double at each, in a document that only grows by a line.</summary>
    public static string Doubling { get; } =
        "{ ...f0 } "
        + Repeat(14, i => $"fragment f{i} on Query {{ a: q {{ ...f{i + 1} }} b: q {{ ...f{i + 1} }} }} ")
        + "fragment f14 on Query { name }";

    /// <summary>As <see cref="Doubling"/>, in one key: all of it is to be merged.</summary>
    public static string Overlapping { get; } =
        "{ ...f0 } "
        + Repeat(
            14,
            i =>
                $"fragment f{i} on Query {{ {Repeat(40, _ => $"q {{ ...f{i + 1} name }} ")}{Repeat(20, _ => $"...f{i + 1} ")}}} "
        )
        + "fragment f14 on Query { name }";

    /// <summary>Fields of objects and of interfaces under one key, so that they are compared in every combination.</summary>
    public static string OverlappingTypes { get; } =
        $"{{ node {{ {Repeat(300, _ => "... on A { node { name } } ... on B { node { name } } node { name } ")}}} }}";

    /// <summary>Many operations, each of which reaches every fragment.</summary>
    public static string Visits { get; } =
        Repeat(300, i => $"query Q{i} {{ ...f0 }} ")
        + $"fragment f0 on Query {{ {Repeat(100, i => $"...f{i + 1} ")}}} "
        + Repeat(100, i => $"fragment f{i + 1} on Query {{ name }} ");

    /// <summary>A list in the document.</summary>
    public static string Literals { get; } = $"{{ list(of: [{Repeat(8_000, _ => "1 ")}]) {{ name }} }}";

    /// <summary>Lists in one another, <paramref name="items"/> at the innermost.</summary>
    public static JsonElement Lists(int items) =>
        JsonElement.Parse(
            $$"""{ "input": { "ins": [{ "ints": [{{string.Join(',', Enumerable.Repeat("1", items))}}] }] } }"""
        );

    /// <summary>Every variable that a document can declare, looked for among as many properties as a body can hold.</summary>
    public static (string Document, JsonElement Variables) Variables { get; } =
        (
            $"query ({Repeat(1_500, i => $"$v{i}: Int ")}) {{ list(of: [{Repeat(1_500, i => $"$v{i} ")}]) {{ name }} }}",
            JsonElement.Parse($$"""{ {{string.Join(',', Enumerable.Range(0, 60_000).Select(i => $"\"x{i}\":1"))}} }""")
        );

    private static string Repeat(int times, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < times; i++)
        {
            text.Append(part(i));
        }

        return text.ToString();
    }
}
