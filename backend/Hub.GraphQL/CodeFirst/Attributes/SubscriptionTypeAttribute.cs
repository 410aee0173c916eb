namespace Hub.GraphQL;

/// <summary>
/// The public static methods of this static class are fields of <c>Subscription</c>.
/// Each returns <see cref="IAsyncEnumerable{T}"/>: one answer is sent for each item.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SubscriptionTypeAttribute : Attribute;
