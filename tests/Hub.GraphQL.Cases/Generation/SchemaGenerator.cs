using System.Text;

namespace Hub.GraphQL.Cases.Generation;

/// <summary>Valid SDL of every kind of type, a few of each.</summary>
public sealed class SchemaGenerator(Dice dice)
{
    private static readonly string[] FieldNames =
    [
        "id",
        "name",
        "title",
        "count",
        "score",
        "open",
        "kind",
        "next",
        "all",
        "by",
    ];

    private static readonly string[] Descriptions =
    [
        "\"plain\" ",
        "\"æ \\u00e6 \\u{1F600} \\uD83D\\uDE00 \\\"q\\\"\" ",
        "\"\"\"block \\\"\"\" end\"\"\" ",
        "\"\"\"\n    first\n      second\n\n    third\n  \"\"\"\n",
    ];

    private readonly StringBuilder sdl = new();
    private readonly List<string> inputs = ["Int", "Float", "String", "Boolean", "ID"];
    private readonly List<string> outputs = ["Int", "Float", "String", "Boolean", "ID"];
    private readonly List<string> optionalInputs = [];
    private readonly Dictionary<string, List<Member>> interfaceFields = [];

    private readonly record struct Member(string Name, string Arguments, string Type);

    public string Generate()
    {
        var enums = Names("Enum", 1, 2);
        var scalars = Names("Scalar", 0, 1);
        var interfaces = Names("Face", 1, 3);
        var objects = Names("Thing", 2, 4);
        var unions = Names("Union", 1, 2);
        inputs.AddRange([.. enums, .. scalars]);
        outputs.AddRange([.. enums, .. scalars, .. interfaces, .. objects, .. objects, .. unions]);
        foreach (var name in enums)
        {
            sdl.Append(
                $"{Description()}enum {name}{Tag()} {{ RED GREEN{Tag()} {Description()}BLUE {(dice.OneIn(2) ? "OLD @deprecated" : "")} }}\n"
            );
        }

        foreach (var name in scalars)
        {
            sdl.Append($"scalar {name} @specifiedBy(url: \"https://example.org/{name}\"){Tag()}\n");
        }

        foreach (var name in Names("Input", 1, 4))
        {
            AddInput(name);
            inputs.Add(name);
        }

        AddInterfaces(interfaces);
        foreach (var name in objects)
        {
            AddObject(name, dice.OneIn(3) ? [] : interfaces);
        }

        foreach (var name in unions)
        {
            sdl.Append($"{Description()}union {name}{Tag()} = {string.Join(" | ", dice.Some(objects, 1, 3))}\n");
        }

        AddDirectives();
        AddRoots();
        AddExtensions(enums);
        return sdl.ToString();
    }

    private List<string> Names(string kind, int least, int most) =>
        [.. Enumerable.Range(1, dice.Between(least, most)).Select(i => kind + i)];

    private string Description() => dice.OneIn(12) ? dice.Pick(Descriptions) : "";

    private string Tag() => dice.OneIn(15) ? " @tag(name: \"a\") @tag" : "";

    private void AddDirectives()
    {
        sdl.Append(
            "directive @note(text: String! = \"x\", size: Int) repeatable on FIELD | FRAGMENT_SPREAD | QUERY | VARIABLE_DEFINITION\n"
        );
        sdl.Append("directive @once on FIELD | INLINE_FRAGMENT | FRAGMENT_DEFINITION | MUTATION\n");
        sdl.Append($"directive @given(value: {Wrap(dice.Pick(inputs))}) on FIELD | SUBSCRIPTION\n");
        sdl.Append(
            "directive @tag(name: String = \"t\") repeatable on SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION\n"
        );
    }

    private void AddRoots()
    {
        var named = dice.OneIn(4);
        var end = named ? "Root" : "";
        AddObject($"Query{end}", []);
        AddObject($"Mutation{end}", []);
        AddObject($"Subscription{end}", []);
        if (named)
        {
            sdl.Append(
                $"{Description()}schema{Tag()} {{ query: Query{end} mutation: Mutation{end} subscription: Subscription{end} }}\n"
            );
        }
        else if (dice.OneIn(6))
        {
            sdl.Append("extend schema @tag\n");
        }
    }

    private void AddExtensions(List<string> enums)
    {
        if (dice.OneIn(3))
        {
            sdl.Append($"extend enum {dice.Pick(enums)} {{ EXTRA }}\n");
            sdl.Append($"extend type Thing1 @tag {{ extra{Arguments(true)}: {Wrap(dice.Pick(outputs))} }}\n");
            sdl.Append("extend input Input1 { extra: Int }\n");
        }
    }

    private void AddInput(string name)
    {
        var oneOf = dice.OneIn(3);
        sdl.Append($"{Description()}input {name}{(oneOf ? " @oneOf" : "")}{Tag()} {{ ");
        var isOptional = !oneOf;
        foreach (var field in dice.Some(FieldNames, 1, 4))
        {
            var type = oneOf ? dice.Pick(inputs) : InputWithDefault();
            isOptional &= type.Contains('=') || !type.EndsWith('!');
            sdl.Append($"{Description()}{field}: {type}{Deprecated(type)}{Tag()} ");
        }

        sdl.Append(dice.OneIn(3) ? $"self: {name} selves: [{name}!] }}\n" : "}\n");
        if (isOptional)
        {
            optionalInputs.Add(name);
        }
    }

    private string InputWithDefault() =>
        dice.Below(11) switch
        {
            0 => "Int = 5",
            1 => "String! = \"d\"",
            2 => "[Int!] = [1, 2]",
            3 => "[Enum1]! = RED",
            4 => "Boolean = null",
            5 => "[[Float]!] = [[1, 2.5], []]",
            6 => "String = \"\"\"\n  block\n    default\n  \"\"\"",
            7 when optionalInputs.Count > 0 => $"{dice.Pick(optionalInputs)} = {{}}",
            8 when optionalInputs.Count > 0 => $"[{dice.Pick(optionalInputs)}!]! = [{{}}, {{}}]",
            _ => Wrap(dice.Pick(inputs)),
        };

    // What must be given may not be deprecated.
    private string Deprecated(string type) =>
        (type.Contains('=') || !type.EndsWith('!')) && dice.OneIn(12) ? " @deprecated(reason: \"old\")" : "";

    private string Wrap(string type) =>
        dice.Below(8) switch
        {
            0 => $"{type}!",
            1 => $"[{type}]",
            2 => $"[{type}!]!",
            3 when dice.OneIn(2) => $"[[{type}]!]",
            4 when dice.OneIn(3) => $"[[{type}!]!]!",
            _ => type,
        };

    // Each interface implements all before it, now and then with more than it must.
    private void AddInterfaces(List<string> interfaces)
    {
        List<Member> inherited = [];
        for (var i = 0; i < interfaces.Count; i++)
        {
            var name = interfaces[i];
            List<Member> all =
            [
                .. inherited.Select(Narrowed),
                .. dice.Some(FieldNames, 1, 3)
                    .Select(field => new Member(field + name[^1], Arguments(false), Wrap(dice.Pick(outputs)))),
            ];
            sdl.Append($"{Description()}interface {name}{Implements(interfaces.Take(i))}{Tag()} {{ ");
            sdl.AppendJoin(' ', all.Select(field => $"{field.Name}{field.Arguments}: {field.Type}")).Append(" }\n");
            interfaceFields[name] = inherited = all;
        }
    }

    private void AddObject(string name, List<string> interfaces)
    {
        var implemented = interfaces.Take(dice.Between(1, 3)).ToList();
        sdl.Append($"{Description()}type {name}{Implements(implemented)}{Tag()} {{ ");
        foreach (var field in implemented.Count > 0 ? interfaceFields[implemented[^1]].Select(Narrowed) : [])
        {
            sdl.Append($"{field.Name}{field.Arguments}: {field.Type} ");
        }

        // Its data are its arguments: what they were coerced to is seen.
        sdl.Append($"echo{Arguments(true, always: true)}: String ");
        foreach (var field in dice.Some(FieldNames, 3, 7))
        {
            var deprecated = dice.OneIn(10) ? " @deprecated(reason: \"old\")" : "";
            sdl.Append($" {Description()}{field}{Arguments(true)}: {Wrap(dice.Pick(outputs))}{deprecated}{Tag()}");
        }

        sdl.Append(" }\n");
    }

    private static string Implements(IEnumerable<string> interfaces) =>
        interfaces.Any() ? $" implements {string.Join(" & ", interfaces)}" : "";

    // What implements a field may promise more and take more.
    private Member Narrowed(Member field) =>
        dice.Below(8) switch
        {
            0 when !field.Type.EndsWith('!') => field with { Type = $"{field.Type}!" },
            1 when !field.Arguments.Contains("more") => field with
            {
                Arguments = field.Arguments == "" ? "(more: Int)" : $"{field.Arguments[..^1]}, more: [Int!] = [3])",
            },
            _ => field,
        };

    private string Arguments(bool mayRequire, bool always = false)
    {
        if (!always && !dice.OneIn(3))
        {
            return "";
        }

        var arguments = dice.Some(["a", "b", "c"], 1, 3)
            .Select(name =>
            {
                var type = mayRequire || dice.OneIn(2) ? InputWithDefault() : dice.Pick(inputs);
                return $"{Description()}{name}: {type}{Deprecated(type)}{Tag()}";
            });
        return $"({string.Join(", ", arguments)})";
    }
}
