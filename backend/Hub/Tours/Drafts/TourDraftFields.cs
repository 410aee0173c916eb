using Hub.GraphQL;
using Hub.Networks;
using Hub.Networks.Areas;

namespace Hub.Tours.Drafts;

[ObjectType<TourDraft>]
public static class TourDraftFields
{
    /// <summary>The networks that it shall be published in.</summary>
    [ListSize(AssumedSize = 2)]
    public static IReadOnlyList<Network> Networks([Parent] TourDraft draft, AreaMap areas) =>
        [.. draft.NetworkKeys.Select(areas.Network).OfType<Network>()];

    [NodeResolver]
    public static Task<IReadOnlyList<TourDraft?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        TourDraftList drafts,
        CancellationToken cancellation
    ) => drafts.Find(ids, actor.Sight, cancellation);
}

[ObjectType<Network>]
public static class NetworkDrafts
{
    /// <summary>Tours that are being written, the one saved last first; empty for those who do not arrange them.</summary>
    [Cost(2), ListSize(AssumedSize = 5)]
    public static async Task<IReadOnlyList<IReadOnlyList<TourDraft>>> TourDrafts(
        [Parent] IReadOnlyList<Network> networks,
        Actor actor,
        TourDraftList drafts,
        CancellationToken cancellation
    )
    {
        var found = await drafts.OfNetworks(networks.Select(network => network.Key), actor.Sight, cancellation);
        return [.. networks.Select(network => found.Where(draft => draft.NetworkKeys.Contains(network.Key)).ToArray())];
    }
}

[QueryType]
public static class TourDraftQueries
{
    /// <summary>A tour that is being written; null for those who do not arrange it, as where there is none.</summary>
    /// <param name="id">The tour's global id, or its plain UUID.</param>
    public static async Task<TourDraft?> GetTourDraft(
        [ID<TourDraft>] Guid id,
        Actor actor,
        TourDraftList drafts,
        CancellationToken cancellation
    ) => (await drafts.Find([id], actor.Sight, cancellation))[0];
}
