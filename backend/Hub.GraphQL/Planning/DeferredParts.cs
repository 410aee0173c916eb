namespace Hub.GraphQL.Planning;

/// <summary>
/// Splits the fields of a selection set by the deferred fragments that they stand in. A field that stands outside of all
/// is sent now, with all that is below it but for what only deferred fragments ask there; a field of several fragments is
/// sent once. https://github.com/graphql/graphql-spec/pull/1110 (BuildExecutionPlan)
/// </summary>
internal sealed record DeferredParts(IReadOnlyList<CollectedField> Now, IReadOnlyList<DeferredParts.Part> Later)
{
    internal sealed record Part(HashSet<DeferUsage> Usages, List<CollectedField> Fields);

    /// <summary>The group is the deferred fragments that the set itself is sent for.</summary>
    public static DeferredParts Of(IReadOnlyList<CollectedField> fields, HashSet<DeferUsage> group)
    {
        if (group.Count == 0 && fields.All(field => field.Usages.Contains(null)))
        {
            return new(fields, []);
        }
        var now = new List<CollectedField>();
        var later = new List<Part>();
        foreach (var field in fields)
        {
            var usages = Usages(field);
            if (usages.SetEquals(group))
            {
                now.Add(field);
            }
            else if (later.Find(part => part.Usages.SetEquals(usages)) is { } known)
            {
                known.Fields.Add(field);
            }
            else
            {
                later.Add(new Part(usages, [field]));
            }
        }
        return new(now, later);
    }

    /// <summary>None when the field stands outside of all; an inner fragment counts only where its outer one does not.</summary>
    private static HashSet<DeferUsage> Usages(CollectedField field)
    {
        var usages = new HashSet<DeferUsage>();
        foreach (var usage in field.Usages)
        {
            if (usage is null)
            {
                return [];
            }
            usages.Add(usage);
        }
        usages.RemoveWhere(HasOuter);
        return usages;

        bool HasOuter(DeferUsage usage)
        {
            for (var outer = usage.Parent; outer is not null; outer = outer.Parent)
            {
                if (field.Usages.Contains(outer))
                {
                    return true;
                }
            }
            return false;
        }
    }
}
