namespace Hub.GraphQL.Types;

/// <summary>
/// Fields of objects and interfaces and their arguments.
/// https://spec.graphql.org/September2025/#sec-Objects.Type-Validation
/// </summary>
internal static class FieldRules
{
    public static void Check(FieldsType type, SchemaReport report)
    {
        if (type.Fields.Count == 0)
        {
            report.Add($"Type {type} must define one or more fields.", type.DefinedAt);
        }

        NameRules.Check(type.Fields, $"{type}.", "field", report);
        foreach (var field in type.Fields)
        {
            if (!field.Type.IsOutput)
            {
                report.Add($"The type of {type}.{field} must be Output Type but got: {field.Type}.", field.DefinedAt);
            }

            CheckArguments(field.Arguments, $"{type}.{field}", report);
        }
    }

    /// <summary>Arguments of a field or a directive.</summary>
    public static void CheckArguments(NamedList<ArgumentDefinition> arguments, string owner, SchemaReport report)
    {
        NameRules.Check(arguments, $"{owner}.", "argument", report);
        foreach (var argument in arguments)
        {
            if (!argument.Type.IsInput)
            {
                report.Add(
                    $"The type of {owner}({argument}:) must be Input Type but got: {argument.Type}.",
                    argument.DefinedAt
                );
            }

            if (argument is { IsRequired: true, IsDeprecated: true })
            {
                report.Add($"Required argument {owner}({argument}:) cannot be deprecated.", argument.DefinedAt);
            }
        }
    }
}
