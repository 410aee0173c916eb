namespace Hub.GraphQL;

/// <summary>How long a list is for the cost limit (<c>@listSize</c> in the SDL).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>Items assumed when no slicing argument is given; 0 = not stated.</summary>
    public int AssumedSize { get; init; }

    /// <summary>Arguments whose value is the number of items, for example <c>first</c> and <c>last</c>.</summary>
    public string[] SlicingArguments { get; init; } = [];
}
