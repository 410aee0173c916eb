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
    private readonly StringBuilder sdl = new();
    private readonly List<string> inputs = ["Int", "Float", "String", "Boolean", "ID"];
    private readonly List<string> outputs = ["Int", "Float", "String", "Boolean", "ID"];
    private readonly Dictionary<string, List<string>> interfaceFields = [];

    public string Generate()
    {
        var enums = Names("Enum", 1, 2);
        var scalars = Names("Scalar", 0, 1);
        var inputObjects = Names("Input", 1, 3);
        var interfaces = Names("Face", 1, 2);
        var objects = Names("Thing", 2, 4);
        var unions = Names("Union", 1, 2);
        inputs.AddRange([.. enums, .. scalars]);
        outputs.AddRange([.. enums, .. scalars, .. interfaces, .. objects, .. objects, .. unions]);
        foreach (var name in enums)
        {
            sdl.Append($"enum {name} {{ RED GREEN BLUE {(dice.OneIn(2) ? "OLD @deprecated" : "")} }}\n");
        }

        foreach (var name in scalars)
        {
            sdl.Append($"scalar {name} @specifiedBy(url: \"https://example.org/{name}\")\n");
        }

        foreach (var name in inputObjects)
        {
            AddInput(name);
            inputs.Add(name);
        }

        AddInterfaces(interfaces);
        foreach (var name in objects)
        {
            AddObject(name, dice.OneIn(3) ? [] : [.. interfaces]);
        }

        foreach (var name in unions)
        {
            sdl.Append($"union {name} = {string.Join(" | ", dice.Some(objects, 1, 3))}\n");
        }

        sdl.Append(
            "directive @note(text: String! = \"x\", size: Int) repeatable on FIELD | FRAGMENT_SPREAD | QUERY | VARIABLE_DEFINITION\n"
        );
        sdl.Append("directive @once on FIELD | INLINE_FRAGMENT | FRAGMENT_DEFINITION | MUTATION\n");
        AddObject("Query", []);
        AddObject("Mutation", []);
        AddObject("Subscription", []);
        return sdl.ToString();
    }

    private List<string> Names(string kind, int least, int most) =>
        [.. Enumerable.Range(1, dice.Between(least, most)).Select(i => kind + i)];

    private void AddInput(string name)
    {
        var oneOf = dice.OneIn(3);
        sdl.Append($"input {name}{(oneOf ? " @oneOf" : "")} {{ ");
        foreach (var field in dice.Some(FieldNames, 1, 4))
        {
            sdl.Append($"{field}: {(oneOf ? dice.Pick(inputs) : InputWithDefault())} ");
        }

        sdl.Append("}\n");
    }

    private string InputWithDefault() =>
        dice.Below(8) switch
        {
            0 => "Int = 5",
            1 => "String! = \"d\"",
            2 => "[Int!] = [1, 2]",
            3 => "[Enum1]! = RED",
            4 => "Boolean = null",
            _ => Wrap(dice.Pick(inputs)),
        };

    private string Wrap(string type) =>
        dice.Below(7) switch
        {
            0 => $"{type}!",
            1 => $"[{type}]",
            2 => $"[{type}!]!",
            3 when dice.OneIn(2) => $"[[{type}]!]",
            _ => type,
        };

    // The second interface implements the first one.
    private void AddInterfaces(List<string> interfaces)
    {
        List<string> inherited = [];
        foreach (var name in interfaces)
        {
            var suffix = name[^1];
            List<string> own =
            [
                .. dice.Some(FieldNames, 1, 3)
                    .Select(field => $"{field}{suffix}{Arguments(false)}: {Wrap(dice.Pick(outputs))}"),
            ];
            List<string> all = [.. inherited, .. own];
            var implements = inherited.Count > 0 ? $" implements {interfaces[0]}" : "";
            sdl.Append($"interface {name}{implements} {{ {string.Join(' ', all)} }}\n");
            interfaceFields[name] = all;
            inherited = all;
        }
    }

    private void AddObject(string name, List<string> interfaces)
    {
        var implemented = interfaces.Take(dice.Between(1, 2)).ToList();
        var implements = implemented.Count > 0 ? $" implements {string.Join(" & ", implemented)}" : "";
        sdl.Append($"type {name}{implements} {{ ");
        sdl.AppendJoin(' ', implemented.Count > 0 ? interfaceFields[implemented[^1]] : []);
        foreach (var field in dice.Some(FieldNames, 3, 7))
        {
            var deprecated = dice.OneIn(10) ? " @deprecated(reason: \"old\")" : "";
            sdl.Append($" {field}{Arguments(true)}: {Wrap(dice.Pick(outputs))}{deprecated}");
        }

        sdl.Append(" }\n");
    }

    private string Arguments(bool mayRequire)
    {
        if (!dice.OneIn(3))
        {
            return "";
        }

        var arguments = dice.Some(["a", "b", "c"], 1, 3)
            .Select(name => $"{name}: {(mayRequire || dice.OneIn(2) ? InputWithDefault() : dice.Pick(inputs))}");
        return $"({string.Join(", ", arguments)})";
    }
}
