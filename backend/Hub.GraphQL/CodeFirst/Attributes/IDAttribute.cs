namespace Hub.GraphQL;

/// <summary>The value is an <c>ID</c> in the schema, of any type (see <see cref="NodeId"/>).</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue)]
public class IDAttribute : Attribute
{
    /// <summary>The C# type whose ids are accepted; null for any.</summary>
    public virtual Type? Target => null;
}
