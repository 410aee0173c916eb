namespace Hub.GraphQL.Validation;

/// <summary>How far validation goes.</summary>
/// <param name="MaxErrors">Errors after which it stops and says so; null: all.</param>
/// <param name="MaxMergeComparisons">Selections looked at to find overlapping fields that cannot merge; more is an error.</param>
/// <param name="MaxFragmentVisits">Fragments visited from operations, and variables met in them; more is an error.</param>
public sealed record ValidationOptions(
    int? MaxErrors = 100,
    int MaxMergeComparisons = 100_000,
    int MaxFragmentVisits = 100_000
)
{
    public static ValidationOptions Default { get; } = new();
}
