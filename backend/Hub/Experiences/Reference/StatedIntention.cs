using Hub.GraphQL;
using Hub.Networks.Areas;

namespace Hub.Experiences.Reference;

/// <summary>Said aloud at a conference; not an adoption.</summary>
/// <param name="Said">What was said.</param>
/// <param name="Where">Where it was said.</param>
public sealed record StatedIntention(string Said, string Where, [property: GraphQLIgnore] string MunicipalityNumber);

[ObjectType<StatedIntention>]
public static class StatedIntentionFields
{
    /// <summary>The municipality that said it.</summary>
    public static Municipality Municipality([Parent] StatedIntention said, AreaMap areas) =>
        areas.Municipality(said.MunicipalityNumber)!;
}
