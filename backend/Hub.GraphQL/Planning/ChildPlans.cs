using System.Collections.Concurrent;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Planning;

/// <summary>The selections below a field, by the object type of the value.</summary>
internal abstract class ChildPlans(bool isPlain)
{
    /// <summary>No method is called below, whatever the value's type.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>Null when the value is of no type of this field.</summary>
    public abstract SelectionPlan? For(object value);
}

internal sealed class SingleTypePlan(SelectionPlan plan) : ChildPlans(plan.IsPlain)
{
    public SelectionPlan Plan { get; } = plan;

    public override SelectionPlan? For(object value) => Plan;
}

/// <summary>
/// An interface or union. Selections are planned when a type is first met: planning all at once would grow with the
/// number of types to the power of the depth.
/// </summary>
internal sealed class AbstractTypePlans(
    bool isPlain,
    Func<object, ObjectType?> typeOf,
    Func<ObjectType, SelectionPlan?> planFor
) : ChildPlans(isPlain)
{
    private readonly ConcurrentDictionary<ObjectType, SelectionPlan?> _plans = new();

    public override SelectionPlan? For(object value) =>
        typeOf(value) is { } type ? _plans.GetOrAdd(type, planFor) : null;
}
