namespace Hub.GraphQL;

/// <summary>The public static methods of this static class are fields of <c>Mutation</c>; they run one after another.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationTypeAttribute : Attribute;
