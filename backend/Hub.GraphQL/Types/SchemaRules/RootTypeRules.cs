using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>https://spec.graphql.org/September2025/#sec-Root-Operation-Types</summary>
internal static class RootTypeRules
{
    public static void Check(
        Schema schema,
        IReadOnlyList<(OperationKind Operation, NamedType Type)> notObjects,
        SchemaReport report
    )
    {
        foreach (var (operation, type) in notObjects)
        {
            report.Add($"{operation} root type must be Object type, it cannot be {type}.", type.DefinedAt);
        }

        if (schema.QueryType is null && notObjects.All(root => root.Operation != OperationKind.Query))
        {
            report.Add("Query root type must be provided.");
        }

        ObjectType?[] roots = [schema.QueryType, schema.MutationType, schema.SubscriptionType];
        foreach (var shared in roots.OfType<ObjectType>().GroupBy(root => root).Where(group => group.Count() > 1))
        {
            report.Add(
                $"The root types must all be different, but \"{shared.Key}\" is the root of {shared.Count()} operations.",
                shared.Key.DefinedAt
            );
        }
    }
}
