using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Hub.GraphQL.Cases;

/// <summary>
/// Where graphql-js 16 departs from the September 2025 edition. The text wins: our errors of these kinds are right though
/// the oracle has none. Each was read in the text at its section.
/// </summary>
public static partial class KnownDifferences
{
    /// <param name="Section">Of https://spec.graphql.org/September2025/.</param>
    /// <param name="Rule">The rule whose error only we report.</param>
    /// <param name="Message">What is in its message.</param>
    public sealed record OnlyOurs(string Section, string Rule, string Message);

    public static IReadOnlyList<OnlyOurs> All { get; } =
    [
        // The root operation type of the operation's kind must exist.
        new("#sec-Operation-Type-Existence", "KnownOperationTypes", "is not supported by the schema"),
        // The variable of a one-of's field is non-null. The oracle does not look for one-ofs inside non-null list items.
        new(
            "#sec-All-Variable-Usages-Are-Allowed",
            "VariablesInAllowedPosition",
            "must be non-nullable to be used for OneOf"
        ),
        // "The query, mutation, and subscription root types must all be different types if provided."
        new("#sec-Root-Operation-Types", "Schema", "The root types must all be different"),
        // 2.6: "If field is deprecated then implementedField must also be deprecated."
        new("#IsValidImplementation()", "Schema", "so implementation field"),
        // An argument's or input field's default must be coercible to its type.
        new("#sec-Objects.Type-Validation", "Schema", "has an invalid default value"),
        // So must the arguments of directives in the schema; the oracle looks at those of the specified ones only.
        new("#sec-Values-of-Correct-Type", "Schema", ":) has an invalid value"),
        // The reason of @deprecated is a String! there and a String in the oracle.
        new("#sec--deprecated", "Schema", "Expected value of type \"String!\", found null"),
        // Input Objects 4: no cycle of defaults.
        new("#InputObjectDefaultValueHasCycle()", "Schema", "contain each other"),
        // 1 and 2: a directive references itself, directly or through what its arguments' types carry.
        new("#sec-Type-System.Directives.Type-Validation", "Schema", "must not reference itself"),
        // 5: "The @oneOf directive must not be provided by an Input Object type extension."
        new("#sec-Input-Object-Extensions", "Schema", "must not be provided by an extension"),
        // A tool that makes schemas should tell that executable definitions are none of it.
        new("#TypeSystemDocument", "Schema", "must hold definitions of types only"),
    ];

    /// <summary>Rules of our side that report the same by their nature at other places or another number of times.</summary>
    public const string ErrorOrNone = "OverlappingFieldsCanBeMerged";

    public const string Subscriptions = "SingleFieldSubscriptions";

    /// <summary>#CollectSubscriptionFields(): @skip and @include at the root of a subscription, which the oracle allows.</summary>
    public static bool IsConditionalSubscription(CaseError error) =>
        error.Rule == Subscriptions
        && error.Message.Contains("cannot be used at the root of a subscription", StringComparison.Ordinal);

    public static bool IsOnlyOurs(Case given, CaseError error) =>
        All.Any(known => known.Rule == error.Rule && error.Message.Contains(known.Message, StringComparison.Ordinal))
        || IsShapeOfTypename(given.Document, error)
        || IsNullForIncludeDeprecated(given.Document, error);

    /// <summary>
    /// #sec-Schema-Introspection.Schema-Introspection-Schema: <c>includeDeprecated: Boolean! = false</c>; in the oracle it
    /// may be null.
    /// </summary>
    private static bool IsNullForIncludeDeprecated(string document, CaseError error) =>
        error.Rule == "ValuesOfCorrectType"
        && error.Message.Contains("\"Boolean!\", found null", StringComparison.Ordinal)
        && document[..IndexOf(document, error.Locations[0])]
            .TrimEnd()
            .EndsWith("includeDeprecated:", StringComparison.Ordinal);

    /// <summary>
    /// #SameResponseShape(): <c>__typename</c> is a <c>String!</c>, also where another field answers under its key. The
    /// oracle does not know the type of meta-fields here and compares nothing.
    /// </summary>
    private static bool IsShapeOfTypename(string document, CaseError error) =>
        error.Rule == ErrorOrNone
        && error.Message.Contains("they return conflicting types", StringComparison.Ordinal)
        && error.Locations.Any(place => Typename().IsMatch(document, IndexOf(document, place)));

    /// <summary>
    /// #sec-The-__InputValue-Type: a default is told in the GraphQL language. We tell it as it was written, the oracle as
    /// it is coerced (<c>RED</c> for a list is <c>[RED]</c> there); whether there is one must agree.
    /// </summary>
    public static bool IsSameDefault(KeyValuePair<string, JsonNode?> ours, KeyValuePair<string, JsonNode?> theirs) =>
        ours.Key == "defaultValue" && ours.Value is not null && theirs.Value is not null;

    /// <summary>
    /// #sec-The-__Directive-Type, #sec--deprecated: directives that are deprecated themselves came after the edition. The
    /// oracle's introspection has a location and fields for them; what it tells of introspection's own types is left out.
    /// </summary>
    public static bool IsOfDeprecatedDirectives(JsonNode? item) =>
        item is JsonObject { Count: > 1 } type
            && type["name"]?.ToString().StartsWith("__", StringComparison.Ordinal) == true
        || item is JsonValue location && location.ToString() == "DIRECTIVE_DEFINITION";

    private static int IndexOf(string document, CaseLocation place)
    {
        var index = 0;
        for (var line = 1; line < place.Line; line++)
        {
            index = LineEnd().Match(document, index) is { Success: true } end ? end.Index + end.Length : index;
        }

        return Math.Min(index + place.Column - 1, document.Length);
    }

    [GeneratedRegex(@"\G(\w+[\s,]*:[\s,]*)?__typename\b")]
    private static partial Regex Typename();

    [GeneratedRegex("\r\n|\n|\r")]
    private static partial Regex LineEnd();
}
