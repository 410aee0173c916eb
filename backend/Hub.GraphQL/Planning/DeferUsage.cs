namespace Hub.GraphQL.Planning;

/// <summary>A <c>@defer</c> at one place of the document, inside of another one or not.</summary>
internal sealed class DeferUsage(string? label, DeferUsage? parent)
{
    public string? Label { get; } = label;

    public DeferUsage? Parent { get; } = parent;
}

/// <summary>The fields that one set of deferred fragments has in common, to be resolved and sent later, once.</summary>
internal sealed record DeferredPlan(IReadOnlyList<DeferUsage> Usages, SelectionPlan Plan);
