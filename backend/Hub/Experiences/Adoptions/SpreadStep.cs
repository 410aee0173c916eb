using Hub.Experiences.Experiences;
using Hub.GraphQL;
using Hub.Networks.Areas;

namespace Hub.Experiences.Adoptions;

/// <summary>How far an adoption had come, from a time until the next step.</summary>
/// <param name="Adoption">The plain UUID of the adoption.</param>
/// <param name="Experience">The plain UUID of what was taken into use.</param>
/// <param name="TakenFrom">The plain UUID of the adoption that it was learnt from; null for the source itself.</param>
/// <param name="Status">How far it had come.</param>
/// <param name="From">Since when.</param>
/// <param name="To">When the next step came; null while there is none.</param>
public sealed record SpreadStep(
    Guid Adoption,
    Guid Experience,
    [property: GraphQLIgnore] string MunicipalityNumber,
    Guid? TakenFrom,
    AdoptionStatus Status,
    DateTimeOffset From,
    DateTimeOffset? To
);

[ObjectType<SpreadStep>]
public static class SpreadStepFields
{
    /// <summary>The municipality.</summary>
    public static Municipality Municipality([Parent] SpreadStep step, AreaMap areas) =>
        areas.Municipality(step.MunicipalityNumber)!;
}

[QueryType]
public static class SpreadStepQueries
{
    /// <summary>Four times what 5,000 adoptions have had so far: what a map can play.</summary>
    internal const int Most = 20_000;

    /// <summary>
    /// How experiences spread, step by step in the order of time: all that a map needs to be played by date without
    /// asking again; at most 20,000 steps, the last ones. How it stood at one time is <c>spread</c>.
    /// </summary>
    /// <param name="experience">Of one experience alone; without it, of the whole library.</param>
    /// <param name="last">How many of the last steps; without it, as many as are given.</param>
    [Cost(20), ListSize(AssumedSize = 400)]
    public static Task<IReadOnlyList<SpreadStep>> GetSpreadSteps(
        Actor actor,
        AdoptionList adoptions,
        CancellationToken cancellation,
        [ID<Experience>] Guid? experience = null,
        int? last = null
    ) => adoptions.SpreadSteps(experience, Math.Clamp(last ?? Most, 0, Most), actor.Sight, cancellation);
}
