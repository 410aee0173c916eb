namespace Hub.GraphQL.Types;

/// <summary>https://spec.graphql.org/September2025/#sec-Enums.Type-Validation</summary>
internal static class EnumRules
{
    public static void Check(EnumType type, SchemaReport report)
    {
        if (type.Values.Count == 0)
        {
            report.Add($"Enum type {type} must define one or more values.", type.DefinedAt);
        }

        NameRules.Check(type.Values, $"{type}.", "enum value", report);
        foreach (var value in type.Values.Where(value => value.Name is "true" or "false" or "null"))
        {
            report.Add($"Enum type {type} cannot include value: {value}.", value.DefinedAt);
        }
    }
}
