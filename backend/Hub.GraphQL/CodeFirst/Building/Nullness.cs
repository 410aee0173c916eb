using System.Reflection;

namespace Hub.GraphQL.CodeFirst.Building;

/// <summary>What the compiler recorded about nulls; nothing recorded: not nullable.</summary>
internal readonly struct Nullness(NullabilityInfo? info)
{
    public bool IsNullable => info?.ReadState == NullabilityState.Nullable;

    /// <summary>Of the items of a list.</summary>
    public Nullness Item() => new(info?.ElementType ?? info?.GenericTypeArguments.FirstOrDefault());

    /// <summary>Of what a task answers.</summary>
    public Nullness Awaited() => new(info?.GenericTypeArguments.FirstOrDefault());

    /// <summary>Of the value inside a <see cref="Nullable{T}"/>.</summary>
    public Nullness Inside() => new(info);
}
