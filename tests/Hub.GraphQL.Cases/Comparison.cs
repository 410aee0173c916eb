using System.Text.Json.Nodes;

namespace Hub.GraphQL.Cases;

/// <summary>Compares our result of a case with the oracle's: rule by rule, place by place; messages may differ.</summary>
public static class Comparison
{
    /// <summary>What differs, or null.</summary>
    public static string? Compare(CaseResult ours, CaseResult theirs)
    {
        var conditional = ours.Errors.Any(KnownDifferences.IsConditionalSubscription);
        if (conditional)
        {
            // The oracle leaves out what is skipped and counts the rest.
            ours = ours with
            {
                Errors = WithoutSubscriptions(ours),
            };
            theirs = theirs with { Errors = WithoutSubscriptions(theirs) };
        }

        var own = WithoutKnownDifferences(ours.Errors, theirs.Errors);
        var departs = conditional || own.Count < ours.Errors.Count;
        if (Has(own, "Schema") || Has(theirs.Errors, "Schema"))
        {
            // Whether a schema is refused must agree; where, and how often it is told, need not.
            return Has(own, "Schema") == Has(theirs.Errors, "Schema") || departs
                ? null
                : "the schema is valid for one only";
        }

        var mine = Keys(own);
        var other = Keys(theirs.Errors);
        if (departs && own.Count == 0)
        {
            // The oracle ran what is not valid.
            return null;
        }

        if (!mine.SequenceEqual(other))
        {
            return $"ours only: {string.Join("; ", Without(mine, other))} | theirs only: {string.Join("; ", Without(other, mine))}";
        }

        return ours.Executed == theirs.Executed && SameJson(ours.Data, theirs.Data)
            ? null
            : $"data differs: ours {ours.Data?.ToJsonString() ?? "null"} | theirs {theirs.Data?.ToJsonString() ?? "null"}";
    }

    // An error that only we have to report may still be one that both report.
    private static List<CaseError> WithoutKnownDifferences(
        IReadOnlyList<CaseError> ours,
        IReadOnlyList<CaseError> theirs
    )
    {
        var unmatched = theirs.Select(Key).ToList();
        var own = new List<CaseError>();
        foreach (var error in ours.OrderBy(KnownDifferences.IsOnlyOurs))
        {
            if (unmatched.Remove(Key(error)) || !KnownDifferences.IsOnlyOurs(error))
            {
                own.Add(error);
            }
        }

        return own;
    }

    private static List<CaseError> WithoutSubscriptions(CaseResult result) =>
        [.. result.Errors.Where(error => error.Rule != KnownDifferences.Subscriptions)];

    private static bool Has(IEnumerable<CaseError> errors, string rule) => errors.Any(error => error.Rule == rule);

    private static List<string> Keys(IEnumerable<CaseError> errors)
    {
        var keys = errors.Where(error => error.Rule != KnownDifferences.ErrorOrNone).Select(Key).ToList();
        if (Has(errors, KnownDifferences.ErrorOrNone))
        {
            keys.Add(KnownDifferences.ErrorOrNone);
        }

        keys.Sort(StringComparer.Ordinal);
        return keys;
    }

    // A field's error has to agree in its path; whether its place is the field or the argument at fault is free.
    private static string Key(CaseError error) =>
        error.Path is { } path
            ? $"{error.Rule} {path.ToJsonString()}"
            : $"{error.Rule} {string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"))}";

    private static List<string> Without(List<string> keys, List<string> others)
    {
        var left = keys.ToList();
        others.ForEach(other => left.Remove(other));
        return left;
    }

    // In order: the response has the fields in the order of the document.
    private static bool SameJson(JsonNode? one, JsonNode? other) =>
        (one, other) switch
        {
            (null, null) => true,
            (JsonObject a, JsonObject b) => a.Count == b.Count
                && a.Zip(b)
                    .All(pair => pair.First.Key == pair.Second.Key && SameJson(pair.First.Value, pair.Second.Value)),
            (JsonArray a, JsonArray b) => a.Count == b.Count && a.Zip(b).All(pair => SameJson(pair.First, pair.Second)),
            (JsonValue a, JsonValue b) => JsonNode.DeepEquals(a, b)
                || (a.TryGetValue<double>(out var x) && b.TryGetValue<double>(out var y) && x.Equals(y)),
            _ => false,
        };
}
