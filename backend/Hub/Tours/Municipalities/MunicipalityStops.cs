using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Tours.Contributions;
using Hub.Tours.Tours;
using Npgsql;

namespace Hub.Tours.Municipalities;

/// <summary>A stop that a municipality has registered somebody for.</summary>
/// <param name="Delegates">How many have a seat.</param>
/// <param name="Waiting">How many wait for one.</param>
public sealed record MunicipalityStop([property: GraphQLIgnore] Guid StopId, int Delegates, int Waiting);

/// <summary>
/// What municipalities take part in, as numbers: for a municipality itself, those who run its network and national leads.
/// It is often one employee, so others are not told what it does.
/// </summary>
public sealed class MunicipalityStopList(NpgsqlDataSource database)
{
    /// <summary>By municipality, the latest stop first; at most fifty of each.</summary>
    public async Task<ILookup<string, MunicipalityStop>> Of(
        IReadOnlyList<string> municipalities,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<MunicipalityStopList>("StopsOfMunicipalities"))
            .With("wanted", municipalities.Distinct().ToArray());
        var rows = await command.ReadAll(
            row => (row.GetString(0), new MunicipalityStop(row.GetGuid(1), row.GetInt32(2), row.GetInt32(3))),
            cancellation
        );
        return rows.ToLookup(row => row.Item1, row => row.Item2);
    }

    /// <summary>Ids of what a municipality has proposed to tours, the newest first; at most fifty of each.</summary>
    public async Task<ILookup<string, Guid>> Contributions(
        IReadOnlyList<string> municipalities,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<MunicipalityStopList>("ContributionsOfMunicipalities"))
            .With("wanted", municipalities.Distinct().ToArray());
        var rows = await command.ReadAll(row => (row.GetString(0), row.GetGuid(1)), cancellation);
        return rows.ToLookup(row => row.Item1, row => row.Item2);
    }
}

[ObjectType<MunicipalityStop>]
public static class MunicipalityStopFields
{
    /// <summary>The stop.</summary>
    [Cost(1)]
    public static Task<IReadOnlyList<Stop?>> Stop(
        [Parent] IReadOnlyList<MunicipalityStop> stops,
        StopList list,
        CancellationToken cancellation
    ) => list.Find([.. stops.Select(stop => stop.StopId)], cancellation);
}

[ObjectType<Municipality>]
public static class MunicipalityTakesPart
{
    /// <summary>
    /// Stops that the municipality has registered somebody for, the latest first; empty for all but itself, those who run
    /// its network and national leads.
    /// </summary>
    [Cost(2), ListSize(AssumedSize = 20)]
    public static async Task<IReadOnlyList<IReadOnlyList<MunicipalityStop>>> Stops(
        [Parent] IReadOnlyList<Municipality> municipalities,
        Actor actor,
        MunicipalityStopList stops,
        CancellationToken cancellation
    )
    {
        var seen = municipalities.Where(actor.Follows).Select(municipality => municipality.Number).ToArray();
        var found = await stops.Of(seen, cancellation);
        return
        [
            .. municipalities.Select(municipality => (IReadOnlyList<MunicipalityStop>)[.. found[municipality.Number]]),
        ];
    }

    /// <summary>
    /// What the municipality has proposed to tours, the newest first, as far as the viewer may see it: their own, and what
    /// they judge as a committee.
    /// </summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<IReadOnlyList<Contribution>>> Contributions(
        [Parent] IReadOnlyList<Municipality> municipalities,
        Actor actor,
        MunicipalityStopList stops,
        ContributionList contributions,
        CancellationToken cancellation
    )
    {
        var ids = await stops.Contributions(
            [.. municipalities.Select(municipality => municipality.Number)],
            cancellation
        );
        var seen = (await contributions.Find([.. ids.SelectMany(of => of).Distinct()], actor.Sight, cancellation))
            .OfType<Contribution>()
            .ToDictionary(contribution => contribution.Uuid);
        return
        [
            .. municipalities.Select(municipality =>
                (IReadOnlyList<Contribution>)
                    [.. ids[municipality.Number].Select(id => seen.GetValueOrDefault(id)).OfType<Contribution>()]
            ),
        ];
    }
}
