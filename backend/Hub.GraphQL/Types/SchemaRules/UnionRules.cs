namespace Hub.GraphQL.Types;

/// <summary>https://spec.graphql.org/September2025/#sec-Unions.Type-Validation</summary>
internal static class UnionRules
{
    public static void Check(UnionType union, SchemaReport report)
    {
        if (union.Members.Count + union.NotObjects.Count == 0)
        {
            report.Add($"Union type {union} must define one or more member types.", union.DefinedAt);
        }

        foreach (var twice in union.Members.GroupBy(member => member).Where(group => group.Count() > 1))
        {
            report.Add($"Union type {union} can only include type {twice.Key} once.", union.DefinedAt);
        }

        foreach (var other in union.NotObjects)
        {
            report.Add(
                $"Union type {union} can only include Object types, it cannot include {other}.",
                union.DefinedAt
            );
        }
    }
}
