namespace Hub.GraphQL.Cases;

/// <summary>
/// Where graphql-js 16 departs from the September 2025 edition. The text wins: our errors of these kinds are right though
/// the oracle has none.
/// </summary>
public static class KnownDifferences
{
    /// <param name="Section">Of https://spec.graphql.org/September2025/.</param>
    /// <param name="Rule">The rule whose error only we report.</param>
    /// <param name="Message">What is in its message.</param>
    private sealed record OnlyOurs(string Section, string Rule, string Message);

    private static readonly OnlyOurs[] All =
    [
        new("#sec-Operation-Type-Existence", "KnownOperationTypes", "is not supported by the schema"),
        // It looks for the one-of inside a non-null list item and does not find it.
        new(
            "#sec-All-Variable-Usages-Are-Allowed",
            "VariablesInAllowedPosition",
            "must be non-nullable to be used for OneOf"
        ),
        new("#sec-Root-Operation-Types", "Schema", "The root types must all be different"),
        new("#IsValidImplementation()", "Schema", "so implementation field"),
        new("#sec-Objects.Type-Validation", "Schema", "has an invalid default value"),
        new("#InputObjectDefaultValueHasCycle()", "Schema", "contain each other"),
        new("#sec-Type-System.Directives.Type-Validation", "Schema", "must not reference itself"),
        new("#sec-Input-Object-Extensions", "Schema", "must not be provided by an extension"),
        new("#TypeSystemDocument", "Schema", "must hold definitions of types only"),
    ];

    /// <summary>Rules of our side that report the same by their nature at other places or another number of times.</summary>
    public const string ErrorOrNone = "OverlappingFieldsCanBeMerged";

    public const string Subscriptions = "SingleFieldSubscriptions";

    /// <summary>#CollectSubscriptionFields(): @skip and @include at the root of a subscription, which the oracle allows.</summary>
    public static bool IsConditionalSubscription(CaseError error) =>
        error.Rule == Subscriptions
        && error.Message.Contains("cannot be used at the root of a subscription", StringComparison.Ordinal);

    public static bool IsOnlyOurs(CaseError error) =>
        All.Any(known => known.Rule == error.Rule && error.Message.Contains(known.Message, StringComparison.Ordinal));
}
