using Hub.Experiences.Experiences;
using Hub.GraphQL;
using Hub.Networks.Areas;

namespace Hub.Experiences.Adoptions;

/// <summary>How many experiences a municipality had taken into use at a time, by how far it had come.</summary>
/// <param name="Planned">Those it wanted to.</param>
/// <param name="Trying">Those it tried out.</param>
/// <param name="InUse">Those in use.</param>
/// <param name="Stopped">Those it did no more.</param>
public sealed record MunicipalitySpread(
    [property: GraphQLIgnore] string MunicipalityNumber,
    int Planned,
    int Trying,
    int InUse,
    int Stopped
);

[ObjectType<MunicipalitySpread>]
public static class MunicipalitySpreadFields
{
    /// <summary>The municipality.</summary>
    public static Municipality Municipality([Parent] MunicipalitySpread spread, AreaMap areas) =>
        areas.Municipality(spread.MunicipalityNumber)!;
}

[QueryType]
public static class SpreadQueries
{
    /// <summary>
    /// How experiences had spread at a time: the municipalities that had taken any into use, with how many. For a map that
    /// is played by date.
    /// </summary>
    /// <param name="at">The time; without it, now.</param>
    /// <param name="experience">Of one experience alone; without it, of the whole library.</param>
    [Cost(5), ListSize(AssumedSize = 357)]
    public static Task<IReadOnlyList<MunicipalitySpread>> GetSpread(
        Actor actor,
        AdoptionList adoptions,
        TimeProvider time,
        CancellationToken cancellation,
        DateTimeOffset? at = null,
        [ID<Experience>] Guid? experience = null
    ) => adoptions.SpreadAt(at ?? time.GetUtcNow(), experience, actor.Sight, cancellation);
}
