using Hub.GraphQL;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Shared.Time;

namespace Hub.Programmes.Statements;

[ObjectType<MunicipalityStatement>]
public static class StatementFields
{
    /// <summary>The municipality.</summary>
    public static Municipality Municipality([Parent] MunicipalityStatement statement, AreaMap areas) =>
        areas.Municipality(statement.MunicipalityNumber)!;

    /// <summary>The programme.</summary>
    public static Programme Programme([Parent] MunicipalityStatement statement, ProgrammeCatalogue programmes) =>
        programmes.Programme(statement.ProgrammeKey)!;

    /// <summary>The focus areas that it works on.</summary>
    [ListSize(AssumedSize = 5)]
    public static IReadOnlyList<FocusArea> WorksOn(
        [Parent] MunicipalityStatement statement,
        ProgrammeCatalogue programmes
    ) => Areas(statement.WorksOnKeys, programmes);

    /// <summary>The focus areas in which it needs help.</summary>
    [ListSize(AssumedSize = 5)]
    public static IReadOnlyList<FocusArea> NeedsIn(
        [Parent] MunicipalityStatement statement,
        ProgrammeCatalogue programmes
    ) => Areas(statement.NeedsInKeys, programmes);

    /// <summary>The focus areas in which it can help others.</summary>
    [ListSize(AssumedSize = 5)]
    public static IReadOnlyList<FocusArea> OffersIn(
        [Parent] MunicipalityStatement statement,
        ProgrammeCatalogue programmes
    ) => Areas(statement.OffersInKeys, programmes);

    private static IReadOnlyList<FocusArea> Areas(IReadOnlyList<string> keys, ProgrammeCatalogue programmes) =>
        [.. programmes.FocusAreas.Where(area => keys.Contains(area.Key))];
}

[ObjectType<Municipality>]
public static class MunicipalityStatements
{
    /// <summary>
    /// What the municipality said last, to that programme or, where it has said nothing to it, to another. Null where it has
    /// said nothing, and for all but members of its county's network.
    /// </summary>
    /// <param name="programme">A programme's key; left out, the one that is valid today.</param>
    [Cost(2)]
    public static async Task<MunicipalityStatement?> Statement(
        [Parent] Municipality municipality,
        Actor actor,
        StatementList statements,
        ProgrammeCatalogue programmes,
        TimeProvider time,
        CancellationToken cancellation,
        string? programme = null
    )
    {
        var key = programme ?? programmes.ValidOn(Norway.Today(time))?.Key;
        var said = await statements.Of([municipality.Number], programme: null, actor.Sight, cancellation);
        return said.OrderByDescending(statement => statement.ProgrammeKey == key)
            .ThenByDescending(statement => statement.GivenAt)
            .FirstOrDefault();
    }

    /// <summary>Whether the viewer may say what the municipality needs.</summary>
    public static bool ViewerMaySpeak([Parent] Municipality municipality, Actor actor) =>
        actor.MaySpeakFor(municipality, out _);
}

[ObjectType<Network>]
public static class NetworkStatements
{
    /// <summary>
    /// What the network's municipalities say to a programme, for its members; empty for others. Who needs and who offers
    /// meet by the focus areas.
    /// </summary>
    /// <param name="programme">A programme's key; left out, the one that is valid today.</param>
    [Cost(5), ListSize(AssumedSize = 50)]
    public static async Task<IReadOnlyList<MunicipalityStatement>> Statements(
        [Parent] Network network,
        Actor actor,
        AreaMap areas,
        StatementList statements,
        ProgrammeCatalogue programmes,
        TimeProvider time,
        CancellationToken cancellation,
        string? programme = null
    )
    {
        var key = programme ?? programmes.ValidOn(Norway.Today(time))?.Key;
        var its = network.CountyNumber is { } county ? areas.MunicipalitiesOf(county) : areas.Municipalities;
        return key is null
            ? []
            : await statements.Of([.. its.Select(each => each.Number)], key, actor.Sight, cancellation);
    }

    /// <summary>The network's municipalities that the viewer is main contact or deputy of, and so speaks for.</summary>
    [ListSize(AssumedSize = 2)]
    public static IReadOnlyList<Municipality> ViewerSpeaksFor([Parent] Network network, Actor actor, AreaMap areas) =>
        [
            .. actor
                .Sight.ContactOf.Select(areas.Municipality)
                .OfType<Municipality>()
                .Where(each => network.CountyNumber is null || each.CountyNumber == network.CountyNumber),
        ];
}
