using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>https://spec.graphql.org/September2025/#sec-Type-System.Directives.Type-Validation</summary>
internal static class DirectiveRules
{
    public static void Check(Schema schema, SchemaReport report)
    {
        NameRules.Check(schema.Directives, "@", "directive", report);
        foreach (var directive in schema.Directives)
        {
            if (directive.Locations == DirectiveLocations.None)
            {
                report.Add($"Directive @{directive} must include 1 or more locations.", directive.DefinedAt);
            }

            FieldRules.CheckArguments(directive.Arguments, $"@{directive}", report);
            if (Reaches(directive, schema))
            {
                report.Add($"Directive @{directive} must not reference itself.", directive.DefinedAt);
            }
        }
    }

    // Through directives on its arguments, the types of those, and what stands on them in turn.
    private static bool Reaches(DirectiveDefinition start, Schema schema)
    {
        var seen = new HashSet<object>();
        var waiting = new Stack<object>([start]);
        while (waiting.TryPop(out var next))
        {
            foreach (var name in AppliedNames(next))
            {
                if (name == start.Name)
                {
                    return true;
                }

                if (schema.Directives.Find(name) is { } directive && seen.Add(directive))
                {
                    waiting.Push(directive);
                }
            }

            foreach (var type in Inputs(next).Select(input => (object)input.Type.Named).Where(seen.Add))
            {
                waiting.Push(type);
            }
        }

        return false;
    }

    private static IEnumerable<string> AppliedNames(object definition)
    {
        var own = definition is NamedType type ? type.Directives : [];
        var values = definition is EnumType enumType ? enumType.Values.SelectMany(value => value.Directives) : [];
        var inputs = Inputs(definition).SelectMany(input => input.Directives);
        return own.Concat(values).Concat(inputs).Select(directive => directive.Name.Value);
    }

    private static IEnumerable<InputValueDefinition> Inputs(object definition) =>
        definition switch
        {
            DirectiveDefinition directive => directive.Arguments,
            InputObjectType input => input.Fields,
            _ => [],
        };
}
