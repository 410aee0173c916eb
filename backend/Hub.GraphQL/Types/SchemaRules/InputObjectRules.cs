namespace Hub.GraphQL.Types;

/// <summary>https://spec.graphql.org/September2025/#sec-Input-Objects.Type-Validation</summary>
internal static class InputObjectRules
{
    public static void Check(InputObjectType type, SchemaReport report)
    {
        if (type.Fields.Count == 0)
        {
            report.Add($"Input Object type {type} must define one or more fields.", type.DefinedAt);
        }

        NameRules.Check(type.Fields, $"{type}.", "input field", report);
        foreach (var field in type.Fields)
        {
            if (!field.Type.IsInput)
            {
                report.Add($"The type of {type}.{field} must be Input Type but got: {field.Type}.", field.DefinedAt);
            }

            if (field is { IsRequired: true, IsDeprecated: true })
            {
                report.Add($"Required input field {type}.{field} cannot be deprecated.", field.DefinedAt);
            }

            if (type.IsOneOf && field.Type is NonNullType)
            {
                report.Add($"OneOf input field {type}.{field} must be nullable.", field.DefinedAt);
            }

            if (type.IsOneOf && field.HasDefault)
            {
                report.Add($"OneOf input field {type}.{field} cannot have a default value.", field.DefinedAt);
            }
        }
    }
}
