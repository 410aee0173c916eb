namespace Hub.GraphQL.Types;

/// <summary>
/// What a type promises by implementing an interface.
/// https://spec.graphql.org/September2025/#IsValidImplementation()
/// </summary>
internal static class ImplementationRules
{
    public static void Check(FieldsType type, Schema schema, SchemaReport report)
    {
        foreach (var other in type.NotInterfaces)
        {
            report.Add(
                $"Type {type} must only implement Interface types, it cannot implement {other}.",
                type.DefinedAt
            );
        }

        foreach (var implemented in type.Interfaces)
        {
            if (ReferenceEquals(implemented, type))
            {
                report.Add(
                    $"Type {type} cannot implement itself because it would create a circular reference.",
                    type.DefinedAt
                );
            }
            else if (type.Interfaces.Count(other => other == implemented) > 1)
            {
                report.Add($"Type {type} can only implement {implemented} once.", type.DefinedAt);
            }
            else
            {
                CheckAncestors(type, implemented, report);
                foreach (var field in implemented.Fields)
                {
                    CheckField(type, implemented, field, schema, report);
                }
            }
        }
    }

    private static void CheckAncestors(FieldsType type, InterfaceType implemented, SchemaReport report)
    {
        foreach (var ancestor in implemented.Interfaces.Where(ancestor => !type.Interfaces.Contains(ancestor.Name)))
        {
            report.Add(
                ReferenceEquals(ancestor, type)
                    ? $"Type {type} cannot implement {implemented} because it would create a circular reference."
                    : $"Type {type} must implement {ancestor} because it is implemented by {implemented}.",
                type.DefinedAt
            );
        }
    }

    private static void CheckField(
        FieldsType type,
        InterfaceType implemented,
        FieldDefinition promised,
        Schema schema,
        SchemaReport report
    )
    {
        if (!type.Fields.TryGet(promised.Name, out var field))
        {
            report.Add(
                $"Interface field {implemented}.{promised} expected but {type} does not provide it.",
                promised.DefinedAt,
                type.DefinedAt
            );
            return;
        }

        if (!schema.IsSubType(promised.Type, field.Type))
        {
            report.Add(
                $"Interface field {implemented}.{promised} expects type {promised.Type} but {type}.{field} is type {field.Type}.",
                promised.DefinedAt,
                field.DefinedAt
            );
        }

        if (field.IsDeprecated && !promised.IsDeprecated)
        {
            report.Add(
                $"Interface field {implemented}.{promised} is not deprecated, so implementation field {type}.{field} must not be deprecated.",
                promised.DefinedAt,
                field.DefinedAt
            );
        }

        CheckArguments($"{implemented}.{promised}", promised, $"{type}.{field}", field, report);
    }

    private static void CheckArguments(
        string promisedName,
        FieldDefinition promised,
        string fieldName,
        FieldDefinition field,
        SchemaReport report
    )
    {
        foreach (var wanted in promised.Arguments)
        {
            if (!field.Arguments.TryGet(wanted.Name, out var given))
            {
                report.Add(
                    $"Interface field argument {promisedName}({wanted}:) expected but {fieldName} does not provide it.",
                    wanted.DefinedAt,
                    field.DefinedAt
                );
            }
            else if (!ReferenceEquals(wanted.Type, given.Type))
            {
                report.Add(
                    $"Interface field argument {promisedName}({wanted}:) expects type {wanted.Type} but "
                        + $"{fieldName}({wanted}:) is type {given.Type}.",
                    wanted.DefinedAt,
                    given.DefinedAt
                );
            }
        }

        foreach (var extra in field.Arguments.Where(own => own.IsRequired && !promised.Arguments.Contains(own.Name)))
        {
            report.Add(
                $"Field {fieldName} includes required argument {extra} that is missing from the Interface field {promisedName}.",
                extra.DefinedAt,
                promised.DefinedAt
            );
        }
    }
}
