using Hub.Networks.Areas;
using Hub.Shared.Reference;
using Npgsql;

namespace Hub.Journeys;

/// <summary>
/// Who sees and who writes a journey: those who act for the municipality see it, its main contacts and their deputies
/// write; the facilitators of its network and national leads see it; everybody with an office when it is published.
/// </summary>
public static class JourneyAccess
{
    public static bool MayWriteJourneyOf(this Actor actor, string municipality) =>
        actor.JourneyHat(municipality) is not null;

    /// <summary>The hat to write with in the municipality's journey; null for who does not write there.</summary>
    public static Hat? JourneyHat(this Actor actor, string municipality) =>
        actor
            .Offices.FirstOrDefault(office =>
                office.Municipality == municipality && office.Kind is (OfficeKind.MainContact or OfficeKind.Deputy)
            )
            ?.Hat;

    /// <summary>The values of the rule <c>VisibleJourneys</c>.</summary>
    internal static NpgsqlCommand WithJourneys(this NpgsqlCommand command, Sight sight, CurrentReference reference) =>
        command
            .With(sight)
            .With(
                "municipalities",
                sight
                    .Municipalities.Concat(
                        sight.Facilitated.SelectMany(network =>
                            reference
                                .Current.Part<AreaMap>()
                                .MunicipalitiesOf(network)
                                .Select(municipality => municipality.Number)
                        )
                    )
                    .ToArray()
            );
}
