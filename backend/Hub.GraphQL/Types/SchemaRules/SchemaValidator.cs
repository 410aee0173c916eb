using Hub.GraphQL.Errors;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>
/// The rules of the Type System chapter ("Type Validation"), a class each group.
/// https://spec.graphql.org/September2025/#sec-Type-System
/// </summary>
internal static class SchemaValidator
{
    public static IReadOnlyList<GraphQLError> Validate(
        Schema schema,
        IReadOnlyList<(OperationKind Operation, NamedType Type)> notObjects
    )
    {
        var report = new SchemaReport();
        RootTypeRules.Check(schema, notObjects, report);
        DirectiveRules.Check(schema, report);
        foreach (var duplicate in schema.Types.GroupBy(type => type.Name).Where(group => group.Count() > 1))
        {
            report.Add($"There can be only one type named \"{duplicate.Key}\".", duplicate.Last().DefinedAt);
        }

        foreach (var type in schema.Types.Where(type => !IntrospectionTypes.IsIntrospection(type) || IsOurs(type)))
        {
            NameRules.Check(type.Name, type.DefinedAt, report);
            switch (type)
            {
                case FieldsType fields:
                    FieldRules.Check(fields, report);
                    ImplementationRules.Check(fields, schema, report);
                    break;
                case UnionType union:
                    UnionRules.Check(union, report);
                    break;
                case EnumType values:
                    EnumRules.Check(values, report);
                    break;
                case InputObjectType input:
                    InputObjectRules.Check(input, report);
                    break;
            }
        }

        InputObjectCycles.Check(schema, report);

        // Defaults are coerced only where types are sound: a broken input object could not be.
        if (report.Errors.Count == 0)
        {
            DefaultValues.Coerce(schema, report);
        }

        if (report.Errors.Count == 0)
        {
            AppliedDirectiveRules.Check(schema, report);
        }

        return report.Errors;
    }

    // A type of somebody's own with a reserved name, not one of the introspection types.
    private static bool IsOurs(NamedType type) => !IntrospectionTypes.All.Contains(type);
}

/// <summary>What is wrong with a schema, collected.</summary>
internal sealed class SchemaReport
{
    private readonly List<GraphQLError> errors = [];

    public IReadOnlyList<GraphQLError> Errors => errors;

    public void Add(string message, params ReadOnlySpan<Location> locations)
    {
        var known = new List<SourceLocation>();
        foreach (var location in locations)
        {
            if (location.Line > 0)
            {
                known.Add(location);
            }
        }

        errors.Add(new GraphQLError(message) { Locations = known, Code = ErrorCodes.Validation });
    }
}
