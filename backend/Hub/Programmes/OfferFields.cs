using Hub.GraphQL;
using Hub.Networks.Areas;

namespace Hub.Programmes;

[ObjectType<Offer>]
public static class OfferFields
{
    /// <summary>The counties of today that have it.</summary>
    [ListSize(AssumedSize = 2)]
    public static IReadOnlyList<County> Counties([Parent] Offer offer, AreaMap areas) =>
        areas.Today(offer.CountyNumbers);
}

[ObjectType<County>]
public static class CountyOffers
{
    /// <summary>What the county offers its municipalities.</summary>
    [ListSize(AssumedSize = 5)]
    public static IReadOnlyList<Offer> Offers([Parent] County county, ProgrammeCatalogue programmes) =>
        [.. programmes.Offers.Where(offer => offer.CountyNumbers.Contains(county.Number))];
}
