using Hub.GraphQL;
using Hub.Networks.Areas;

namespace Hub.Networks.Members;

/// <summary>Who follows what a municipality does: itself, those who run its network, and national leads.</summary>
public static class MunicipalitySupport
{
    public static bool Follows(this Actor actor, Municipality municipality) =>
        actor.Sight.Municipalities.Contains(municipality.Number) || actor.MayFacilitate(municipality.CountyNumber);
}

[ObjectType<Municipality>]
public static class MunicipalityFollowers
{
    /// <summary>Whether the viewer acts for the municipality or supports it, and so sees what it does.</summary>
    public static bool ViewerFollows([Parent] Municipality municipality, Actor actor) => actor.Follows(municipality);
}
