using System.Collections;
using Hub.GraphQL.Planning;

namespace Hub.GraphQL.Execution.Incremental;

/// <summary>Something that is sent later: a deferred fragment of one object, or the rest of one list.</summary>
internal sealed class Delivery(string? label, PathEntry[] place, Delivery? outer)
{
    /// <summary>Once the client has been told that it comes.</summary>
    public string? Id { get; set; }

    public string? Label { get; } = label;

    public PathEntry[] Place { get; } = place;

    /// <summary>The fragment that it stands in: it is told of when that one is over.</summary>
    public Delivery? Outer { get; } = outer;

    /// <summary>Parts of it that are still to come.</summary>
    public int Remaining { get; set; }

    public bool HasFailed { get; set; }

    public bool IsOver => Remaining == 0 || HasFailed;
}

/// <summary>The deferred fragments around an object, the innermost first.</summary>
internal sealed record DeferScope(DeferUsage Usage, Delivery Delivery, DeferScope? Outer)
{
    public static Delivery Find(DeferScope? scope, DeferUsage usage)
    {
        while (scope!.Usage != usage)
        {
            scope = scope.Outer;
        }
        return scope.Delivery;
    }
}

/// <summary>An object of which deferred fields are to be resolved and sent.</summary>
internal sealed record DeferredObject(
    DeferredPlan Plan,
    object Value,
    PathEntry[] Place,
    DeferScope Scope,
    Delivery[] Deliveries,
    int Position
);

/// <summary>The items of a list that are to be resolved and sent, from an index on.</summary>
internal sealed record StreamedRest(
    FieldPlan Field,
    object?[] Items,
    int From,
    DeferScope? Scope,
    Delivery Delivery,
    int Position
);

/// <summary>A list of which only the first items are written now.</summary>
internal sealed record StreamedList(object?[] Items, int Now)
{
    /// <summary>The value itself where it is no list, which the writer then tells.</summary>
    public static object? Of(FieldPlan field, object? value, IReadOnlyDictionary<string, object?> variables)
    {
        var now = field.Stream!.Count(variables);
        if (value is not IEnumerable items || value is string or IDictionary)
        {
            return value;
        }
        var all = items.Cast<object?>().ToArray();
        return new StreamedList(all, Math.Min(now, all.Length));
    }
}
