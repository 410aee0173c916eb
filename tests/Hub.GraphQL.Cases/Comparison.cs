using System.Text.Json.Nodes;

namespace Hub.GraphQL.Cases;

/// <summary>Compares our result of a case with the oracle's: rule by rule, place by place; messages may differ.</summary>
public static class Comparison
{
    /// <summary>What differs, or null; and whether a known difference stood between the two sides.</summary>
    public readonly record struct Verdict(string? Difference, bool Departs);

    public static Verdict Compare(Case given, CaseResult ours, CaseResult theirs)
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

        var own = WithoutKnownDifferences(given, ours.Errors, theirs.Errors);
        var departs = conditional || own.Count < ours.Errors.Count;
        return new(Find(given, ours with { Errors = own }, theirs, departs), departs);
    }

    private static string? Find(Case given, CaseResult ours, CaseResult theirs, bool departs)
    {
        if (Has(ours.Errors, "Schema") || Has(theirs.Errors, "Schema"))
        {
            // Whether a schema is refused must agree; where, and how often it is told, need not.
            return Has(ours.Errors, "Schema") == Has(theirs.Errors, "Schema") || departs
                ? null
                : $"the schema is valid for one only: {Tell(ours.Errors)} | {Tell(theirs.Errors)}";
        }

        if (departs && ours.Errors.Count == 0)
        {
            // The oracle ran what is not valid.
            return null;
        }

        // Nothing says in which order introspection lists what there is.
        var ordered = !given.Document.Contains("__schema") && !given.Document.Contains("__type(");
        return Answers(ours, theirs, ordered)
            ?? (ours.Executed != theirs.Executed ? "one only was run" : Events(ours.Events, theirs.Events, ordered));
    }

    private static string? Events(IReadOnlyList<CaseResult>? ours, IReadOnlyList<CaseResult>? theirs, bool ordered)
    {
        if (ours?.Count != theirs?.Count)
        {
            return $"{ours?.Count} events: {Tell(ours?.SelectMany(one => one.Errors))} | theirs {theirs?.Count}: {Tell(theirs?.SelectMany(one => one.Errors))}";
        }

        return (ours ?? [])
            .Zip(theirs ?? [], (one, other) => Answers(one, other, ordered))
            .FirstOrDefault(difference => difference is not null);
    }

    private static string? Answers(CaseResult ours, CaseResult theirs, bool ordered)
    {
        var mine = Keys(ours.Errors);
        var other = Keys(theirs.Errors);
        if (!mine.SequenceEqual(other))
        {
            return $"ours only: {string.Join("; ", Without(mine, other))} | theirs only: {string.Join("; ", Without(other, mine))}\n{Tell(ours.Errors)} | {Tell(theirs.Errors)}";
        }

        return Differing(ours.Data, theirs.Data, ordered, "data");
    }

    // An error that only we have to report may still be one that both report.
    private static List<CaseError> WithoutKnownDifferences(
        Case given,
        IReadOnlyList<CaseError> ours,
        IReadOnlyList<CaseError> theirs
    )
    {
        var unmatched = theirs.Select(Key).ToList();
        var bothSay = Has(theirs, KnownDifferences.ErrorOrNone);
        bool IsOnlyOurs(CaseError error) =>
            KnownDifferences.IsOnlyOurs(given, error) && !(bothSay && error.Rule == KnownDifferences.ErrorOrNone);
        var own = new List<CaseError>();
        foreach (var error in ours.OrderBy(IsOnlyOurs))
        {
            if (unmatched.Remove(Key(error)) || !IsOnlyOurs(error))
            {
                own.Add(error);
            }
        }

        return own;
    }

    private static List<CaseError> WithoutSubscriptions(CaseResult result) =>
        [.. result.Errors.Where(error => error.Rule != KnownDifferences.Subscriptions)];

    private static bool Has(IEnumerable<CaseError> errors, string rule) => errors.Any(error => error.Rule == rule);

    private static string Tell(IEnumerable<CaseError>? errors) =>
        string.Join(" / ", (errors ?? []).Take(5).Select(error => error.Message));

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

    private static string Key(CaseError error) =>
        $"{error.Rule} {error.Path?.ToJsonString()} {string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"))}";

    private static List<string> Without(List<string> keys, List<string> others)
    {
        var left = keys.ToList();
        others.ForEach(other => left.Remove(other));
        return left;
    }

    // Fields in order: the response has them in the order of the document. Answers the first place that differs.
    private static string? Differing(JsonNode? one, JsonNode? other, bool ordered, string path)
    {
        switch (one, other)
        {
            case (null, null):
                return null;
            case (JsonObject a, JsonObject b) when a.Count == b.Count:
                return a.Zip(b)
                    .Select(pair =>
                        pair.First.Key != pair.Second.Key ? $"{path}: {pair.First.Key} | {pair.Second.Key}"
                        : KnownDifferences.IsSameDefault(pair.First, pair.Second) ? null
                        : Differing(pair.First.Value, pair.Second.Value, ordered, $"{path}.{pair.First.Key}")
                    )
                    .FirstOrDefault(difference => difference is not null);
            case (JsonArray a, JsonArray b) when Items(a, ordered).Count == Items(b, ordered).Count:
                return Items(a, ordered)
                    .Zip(Items(b, ordered))
                    .Select((pair, i) => Differing(pair.First, pair.Second, ordered, $"{path}[{i}]"))
                    .FirstOrDefault(difference => difference is not null);
            case (JsonValue a, JsonValue b)
                when JsonNode.DeepEquals(a, b)
                    || (a.TryGetValue<double>(out var x) && b.TryGetValue<double>(out var y) && x.Equals(y))
                    || AreSameArguments(a, b):
                return null;
            default:
                return $"{path}: {one?.ToJsonString() ?? "null"} | {other?.ToJsonString() ?? "null"}";
        }
    }

    // Arguments told as JSON text ("$arguments"), in which letters may be escaped or not.
    private static bool AreSameArguments(JsonValue one, JsonValue other) =>
        one.ToString() is ['{', ..] mine
        && other.ToString() is ['{', ..] theirs
        && JsonNode.DeepEquals(JsonNode.Parse(mine), JsonNode.Parse(theirs));

    private static List<JsonNode?> Items(JsonArray array, bool ordered) =>
        ordered
            ? [.. array]
            :
            [
                .. array
                    .Where(item => !KnownDifferences.IsOfDeprecatedDirectives(item))
                    .OrderBy(Canonical, StringComparer.Ordinal),
            ];

    // By name first, so that what differs inside is compared with its like.
    private static string Canonical(JsonNode? node) =>
        node switch
        {
            JsonArray array => $"[{string.Join(',', array.Select(Canonical).Order(StringComparer.Ordinal))}]",
            JsonObject fields =>
                $"{fields["name"]}{{{string.Join(',', fields.Select(field => $"{field.Key}:{Canonical(field.Value)}"))}}}",
            _ => node?.ToJsonString() ?? "null",
        };
}
