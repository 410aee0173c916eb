namespace Hub.GraphQL;

/// <summary>The cost of resolving a field once (<c>@cost</c> in the SDL). Default: 1 for object fields that are methods, 0 for leaves.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class CostAttribute(int weight) : Attribute
{
    public int Weight { get; } = weight;
}
