namespace Hub.GraphQL.Types;

/// <summary>One difference between two schemas.</summary>
/// <param name="Coordinate">What changed: <c>Topic</c>, <c>Topic.posts</c>, <c>Topic.posts(first:)</c>, <c>@cost</c>.</param>
/// <param name="IsBreaking">
/// A document or client that worked before may fail, or will without being told when: a deprecation needs a date.
/// </param>
/// <param name="Reason">A sentence.</param>
public sealed record SchemaChange(string Coordinate, bool IsBreaking, string Reason)
{
    public override string ToString() => $"{(IsBreaking ? "BREAKING" : "added   ")} {Coordinate}: {Reason}";
}

/// <summary>
/// What a new schema means for those who wrote against the old one.
/// https://spec.graphql.org/September2025/#sec-Validation.Type-system-evolution
/// </summary>
public static class SchemaDiff
{
    /// <param name="before">The published schema, e.g. read from <c>backend/schema.graphql</c>.</param>
    /// <param name="after">The schema to be published.</param>
    /// <returns>Breaking changes first, then by coordinate; empty when nothing that clients see differs.</returns>
    public static IReadOnlyList<SchemaChange> Compare(Schema before, Schema after)
    {
        var changes = new List<SchemaChange>();
        CompareRoots(before, after, changes);
        CompareNamed(
            Published(before),
            Published(after),
            type => type.Name,
            changes,
            "type",
            breaksWhenAdded: _ => false,
            (was, now) => TypeDiff.Compare(was, now, after, changes)
        );
        CompareNamed(
            before.Directives,
            after.Directives,
            directive => $"@{directive}",
            changes,
            "directive",
            breaksWhenAdded: _ => false,
            (was, now) => MemberDiff.CompareDirective(was, now, changes)
        );
        return
        [
            .. changes
                .OrderByDescending(change => change.IsBreaking)
                .ThenBy(change => change.Coordinate, StringComparer.Ordinal),
        ];
    }

    /// <summary>Tells what was taken away and what was added, and compares what stayed.</summary>
    internal static void CompareNamed<T>(
        IEnumerable<T> before,
        IEnumerable<T> after,
        Func<T, string> coordinate,
        List<SchemaChange> changes,
        string kind,
        Func<T, bool> breaksWhenAdded,
        Action<T, T> compare
    )
        where T : INamed
    {
        var now = after.ToDictionary(item => item.Name, StringComparer.Ordinal);
        var was = before.ToDictionary(item => item.Name, StringComparer.Ordinal);
        foreach (var item in was.Values)
        {
            if (now.TryGetValue(item.Name, out var kept))
            {
                compare(item, kept);
            }
            else
            {
                changes.Add(new SchemaChange(coordinate(item), true, $"the {kind} is gone."));
            }
        }

        foreach (var item in now.Values.Where(item => !was.ContainsKey(item.Name)))
        {
            var breaks = breaksWhenAdded(item);
            changes.Add(
                new SchemaChange(coordinate(item), breaks, breaks ? $"the new {kind} must be given." : $"new {kind}.")
            );
        }
    }

    private static void CompareRoots(Schema before, Schema after, List<SchemaChange> changes)
    {
        (string Name, ObjectType? Before, ObjectType? After)[] roots =
        [
            ("query", before.QueryType, after.QueryType),
            ("mutation", before.MutationType, after.MutationType),
            ("subscription", before.SubscriptionType, after.SubscriptionType),
        ];
        foreach (var (name, was, now) in roots)
        {
            if (was is not null && was.Name != now?.Name)
            {
                changes.Add(new SchemaChange("schema", true, $"the {name} root is {now?.Name ?? "gone"}, not {was}."));
            }
            else if (was is null && now is not null)
            {
                changes.Add(new SchemaChange("schema", false, $"new {name} root {now}."));
            }
        }
    }

    private static IEnumerable<NamedType> Published(Schema schema) =>
        schema.Types.Where(type => !IntrospectionTypes.IsIntrospection(type) && !Scalars.Specified.Contains(type));
}
