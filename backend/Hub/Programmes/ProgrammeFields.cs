using Hub.GraphQL;

namespace Hub.Programmes;

[ObjectType<Programme>]
public static class ProgrammeFields
{
    /// <summary>Whether it is valid today, by the calendar in Norway.</summary>
    public static bool IsCurrent([Parent] Programme programme, TimeProvider time) =>
        programme.IsValidOn(Shared.Time.Norway.Today(time));

    /// <summary>The programme that this one carries on.</summary>
    public static Programme? Continues([Parent] Programme programme, ProgrammeCatalogue programmes) =>
        programme.ContinuesKey is { } key ? programmes.Programme(key) : null;

    /// <summary>The programme that carries this one on.</summary>
    public static Programme? ContinuedBy([Parent] Programme programme, ProgrammeCatalogue programmes) =>
        programmes.Programmes.FirstOrDefault(later => later.ContinuesKey == programme.Key);

    /// <summary>What the programme works on, in its own order.</summary>
    [ListSize(AssumedSize = 5)]
    public static IReadOnlyList<FocusArea> FocusAreas([Parent] Programme programme, ProgrammeCatalogue programmes) =>
        programmes.FocusAreasOf(programme.Key);

    /// <summary>What counties offer within the programme.</summary>
    [ListSize(AssumedSize = 5)]
    public static IReadOnlyList<Offer> Offers([Parent] Programme programme, ProgrammeCatalogue programmes) =>
        [.. programmes.Offers.Where(offer => offer.ProgrammeKey == programme.Key)];

    [NodeResolver]
    public static Task<IReadOnlyList<Programme?>> ByKeys(IReadOnlyList<string> keys, ProgrammeCatalogue programmes) =>
        Task.FromResult<IReadOnlyList<Programme?>>([.. keys.Select(programmes.Programme)]);
}
