using System.Text;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Cases.Generation;

/// <summary>Documents for a schema: most are valid, some break a rule.</summary>
public sealed class DocumentGenerator(Schema schema, Dice dice)
{
    private const int MaxFragments = 4;

    private static readonly string[] Introspections =
    [
        "s1: __schema { description queryType { name } mutationType { name } subscriptionType { name } directives { name isRepeatable locations args(includeDeprecated: true) { name defaultValue isDeprecated } } }",
        "s2: __schema { types { kind name specifiedByURL isOneOf enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } possibleTypes { name } interfaces { name } } }",
        "s3: __schema { types { name fields { name args { name defaultValue } type { kind name ofType { kind name ofType { kind name ofType { name } } } } } inputFields { name type { kind name } defaultValue } } }",
        "s4: __schema { types { name fields(includeDeprecated: true) { name isDeprecated deprecationReason args(includeDeprecated: true) { name isDeprecated deprecationReason } } inputFields(includeDeprecated: true) { name isDeprecated } } }",
        "s5: __type(name: \"Input1\") { isOneOf inputFields(includeDeprecated: true) { name defaultValue type { name kind ofType { name } } } ofType { name } }",
        "s6: __type(name: \"Nothing\") { name } s8: __type(name: \"Thing1\") { description fields(includeDeprecated: true) { name description args(includeDeprecated: true) { description } } }",
        "s7: __type(name: \"__Type\") { fields(includeDeprecated: true) { name type { kind name ofType { name } } args { name defaultValue } } }",
    ];

    private readonly ValueGenerator values = new(dice);
    private readonly StringBuilder fragments = new();
    private readonly List<(string Name, NamedType Type)> made = [];
    private readonly Dictionary<string, string> variables = [];
    private bool mayUseVariables;
    private int aliases;
    private int fragmentCount;

    /// <summary>The variables of the first operation with their types.</summary>
    public IReadOnlyDictionary<string, string> Variables => variables;

    public string? OperationName { get; private set; }

    public string Generate()
    {
        string keyword;
        var count = dice.OneIn(6) ? 2 : 1;
        mayUseVariables = count == 1;
        var text = new StringBuilder();
        var twice = dice.Slip(12);
        for (var i = 0; i < count; i++)
        {
            (keyword, var root) = dice.Below(8) switch
            {
                0 => ("mutation", schema.MutationType!),
                1 => ("subscription", schema.SubscriptionType!),
                _ => ("query", schema.QueryType!),
            };
            var name =
                count > 1 ? $" Op{(twice ? 0 : i)}"
                : dice.OneIn(2) ? " Only"
                : "";
            var selections = keyword == "subscription" && !dice.Slip(4) ? One(root) : Selections(root, 4);
            var definitions =
                variables.Count == 0 || i > 0
                    ? ""
                    : $"({string.Join(", ", Declared(twice).Select(variable => $"${variable.Key}: {variable.Value}{(dice.OneIn(10) ? " @note(size: 2)" : "")}"))})";
            text.Append(dice.OneIn(12) ? "\"described\" " : "");
            text.Append($"{keyword}{name}{definitions} {Directives(keyword)}{selections}\n");
            OperationName ??= count > 1 ? name.Trim() : null;
        }

        return text.Append(fragments).ToString();
    }

    private List<KeyValuePair<string, string>> Declared(bool twice) =>
        [.. variables, .. twice ? variables.TakeLast(1) : []];

    private string One(ObjectType root)
    {
        var field = $"{{ {Field(root, dice.Pick([.. root.Fields]), 3)} }}";
        return dice.OneIn(6) ? $"{{ ... on {root} {field} }}" : field;
    }

    private string Selections(NamedType type, int depth)
    {
        var parts = new List<string>();
        var wanted = dice.Between(1, 4);
        for (var i = 0; i < wanted; i++)
        {
            parts.Add(Selection(type, depth));
        }

        return $"{{ {string.Join(dice.OneIn(3) ? "\n" : " ", parts)} }}";
    }

    private string Selection(NamedType type, int depth)
    {
        switch (dice.Below(10))
        {
            case 0 when type == schema.QueryType && dice.OneIn(2):
                return dice.Pick(Introspections);
            case 0:
                return $"{(dice.OneIn(3) ? "t: " : "")}__typename";
            case 1 when depth > 0:
                var near = Near(type);
                var condition = dice.OneIn(4) ? "" : $" on {near}";
                return $"...{condition} {Directives("INLINE_FRAGMENT")}{Selections(condition == "" ? type : near, depth - 1)}";
            case 2 when depth > 0:
                return Fragment(type, depth - 1) is { } name
                    ? $"...{name} {Directives("FRAGMENT_SPREAD")}"
                    : "__typename";
        }

        if (type is FieldsType fields)
        {
            var echo = fields.Fields.Find("echo");
            return Field(fields, echo is not null && dice.OneIn(6) ? echo : dice.Pick([.. fields.Fields]), depth);
        }

        var member = dice.Pick(schema.PossibleTypes(type));
        return $"... on {member} {Selections(member, depth - 1)}";
    }

    private string Field(FieldsType parent, FieldDefinition field, int depth)
    {
        var composite = field.Type.Named is FieldsType or UnionType;
        if (composite && depth <= 0)
        {
            return "__typename";
        }

        var arguments = field
            .Arguments.Where(argument => argument.IsRequired ? !dice.Slip(30) : dice.OneIn(2))
            .Select(argument => $"{argument}: {values.Literal(argument.Type, Variable)}")
            .ToList();
        if (arguments.Count > 0 && dice.Slip(40))
        {
            arguments.Add(dice.Pick(arguments));
        }

        var given = arguments.Count > 0 ? $"({string.Join(", ", arguments)})" : "";
        // One key for different fields or arguments would seldom merge.
        var alias =
            dice.IsCareful ? Alias(!dice.OneIn(8))
            : (given != "" || dice.OneIn(8)) && !dice.OneIn(10) ? Alias(true)
            : dice.OneIn(30) ? "x: "
            : "";
        var below = composite ? $" {Selections(field.Type.Named, depth - 1)}" : "";
        return $"{alias}{(dice.Slip(60) ? "nope" : field)}{given} {Directives("FIELD")}{below}";
    }

    private string Alias(bool wanted) => wanted ? $"a{++aliases}: " : "";

    // A type whose fragments may be spread here, as a rule.
    private NamedType Near(NamedType type)
    {
        var composite = schema
            .Types.Where(other =>
                other is FieldsType or UnionType && !other.Name.StartsWith("__", StringComparison.Ordinal)
            )
            .ToList();
        return dice.Slip(20)
            ? dice.Pick(composite)
            : dice.Pick([type, .. composite.Where(other => schema.Overlap(type, other))]);
    }

    private string? Fragment(NamedType type, int depth)
    {
        var fitting = made.Where(fragment => schema.Overlap(type, fragment.Type)).ToList();
        if (fragmentCount >= MaxFragments || (fitting.Count > 0 && dice.OneIn(2)))
        {
            return fitting.Count > 0 ? dice.Pick(fitting).Name
                : dice.Slip(10) ? "missing"
                : null;
        }

        // Known while its own selections are made, it may spread itself.
        var name = $"f{(dice.Slip(20) ? 1 : fragmentCount + 1)}";
        fragmentCount++;
        var on = Near(type);
        var early = dice.Slip(4);
        if (early)
        {
            made.Add((name, on));
        }

        // Made first: its selections may add fragments of their own.
        var definition = $"fragment {name} on {on} {Directives("FRAGMENT_DEFINITION")}{Selections(on, depth)}\n";
        fragments.Append(definition);
        if (!early)
        {
            made.Add((name, on));
        }

        return name;
    }

    private string? Variable(GraphQLType type)
    {
        if (!mayUseVariables)
        {
            return null;
        }

        // A nullable variable with a default may stand where null may not.
        var isSofter = type is NonNullType && dice.OneIn(5);
        var wanted =
            dice.Slip(15) ? "Int"
            : isSofter ? type.Nullable.ToString()!
            : type.ToString()!;
        var known = variables
            .Where(variable => variable.Value.Split(' ')[0] == wanted && (!isSofter || variable.Value.Contains('=')))
            .Select(variable => variable.Key)
            .ToList();
        if (known.Count > 0 && dice.OneIn(2))
        {
            return $"${dice.Pick(known)}";
        }

        var name = $"v{variables.Count}";
        var isDefaulted = isSofter || dice.OneIn(4);
        variables[name] = isDefaulted ? $"{wanted} = {values.Literal(type, _ => null)}" : wanted;
        return $"${name}";
    }

    private string Directives(string location)
    {
        if (!dice.OneIn(12))
        {
            return "";
        }

        var conditional = location is "FIELD" or "FRAGMENT_SPREAD" or "INLINE_FRAGMENT";
        return dice.Below(6) switch
        {
            0 when conditional => $"@include(if: {Condition()}) ",
            1 when conditional => $"@skip(if: {Condition()}) ",
            2 when location is "FIELD" or "INLINE_FRAGMENT" or "FRAGMENT_DEFINITION" or "mutation" => "@once ",
            3 when location is "FIELD" or "FRAGMENT_SPREAD" or "query" => "@note(text: \"n\") @note ",
            5 when location is "FIELD" or "subscription" => Given(),
            4 when dice.Slip(2) => dice.Pick([
                "@unknown(never: 1) ",
                "@once @once ",
                "@note ",
                "@skip ",
                "@include(unless: true) ",
            ]),
            _ => "",
        };
    }

    private string Given() =>
        schema.Directives.Find("given") is { } given
            ? $"@given(value: {values.Literal(given.Arguments["value"].Type, Variable)}) "
            : "";

    private string Condition() =>
        dice.OneIn(3) && Variable(Scalars.Boolean.NonNull) is { } variable ? variable
        : dice.OneIn(2) ? "true"
        : "false";
}
