namespace Hub.Journeys.Items;

/// <summary>How much a thing counts beside its siblings, and where among them it stands.</summary>
internal static class Weights
{
    public static WeightOutOfRange? Check(decimal? weight) => weight is <= 0 or > 1000 ? new() : null;

    /// <summary>A rank after the one and before the other; null where that side is open.</summary>
    public static decimal Between(decimal? after, decimal? before) =>
        (after, before) switch
        {
            ({ } low, { } high) => (low + high) / 2,
            ({ } low, null) => low + 1,
            (null, { } high) => high - 1,
            _ => 1,
        };
}
