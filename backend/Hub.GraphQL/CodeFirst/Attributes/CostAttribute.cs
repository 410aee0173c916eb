namespace Hub.GraphQL;

/// <summary>The cost of resolving a field, argument or type once (<c>@cost</c> in the SDL). Default: 1 for object fields that are methods, 0 for leaves.</summary>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Class
)]
public sealed class CostAttribute(int weight) : Attribute
{
    public int Weight { get; } = weight;
}
