using Hub.GraphQL;
using Hub.Identity.Viewing;
using Hub.Networks.Areas;
using Hub.Networks.Members;
using Hub.Shared.Text;

namespace Hub.Networks.AccessRequests;

[ObjectType<AccessRequest>]
public static class AccessRequestFields
{
    /// <summary>The network that it is about.</summary>
    public static Network? Network([Parent] AccessRequest request, AreaMap areas) => areas.Network(request.NetworkKey);

    /// <summary>Who asks, and the municipality or body they act for elsewhere.</summary>
    public static Task<IReadOnlyList<Author>> Author(
        [Parent] IReadOnlyList<AccessRequest> requests,
        AuthorList authors,
        CancellationToken cancellation
    ) => authors.Find([.. requests.Select(request => (request.PersonId, request.ActingFor))], cancellation);

    /// <summary>Why they ask; null where they said nothing.</summary>
    public static Task<IReadOnlyList<TextView?>> Body(
        [Parent] IReadOnlyList<AccessRequest> requests,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. requests.Select(request => request.StoredMessage.Parts())], cancellation);

    /// <summary>Why it was declined.</summary>
    public static Task<IReadOnlyList<TextView?>> Reason(
        [Parent] IReadOnlyList<AccessRequest> requests,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. requests.Select(request => request.StoredReason.Parts())], cancellation);

    [NodeResolver]
    public static Task<IReadOnlyList<AccessRequest?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        AccessRequestList requests,
        CancellationToken cancellation
    ) => requests.Find(ids, actor.Sight, cancellation);
}

[ObjectType<Network>]
public static class NetworkAccessRequests
{
    /// <summary>
    /// Those who wait for an answer, the oldest first; empty for everybody but the network's facilitators and national
    /// leads. At most the first hundred.
    /// </summary>
    [Cost(2), ListSize(AssumedSize = 10)]
    public static async Task<IReadOnlyList<IReadOnlyList<AccessRequest>>> AccessRequests(
        [Parent] IReadOnlyList<Network> networks,
        Actor actor,
        AccessRequestList requests,
        CancellationToken cancellation
    )
    {
        var waiting = await requests.Waiting(
            [.. networks.Select(network => network.Key).Distinct()],
            actor.Sight,
            cancellation
        );
        return [.. networks.Select(network => (IReadOnlyList<AccessRequest>)[.. waiting[network.Key]])];
    }

    /// <summary>Whether the viewer answers those who ask for access.</summary>
    public static bool ViewerCanAnswerAccess([Parent] Network network, Actor actor) => actor.MayFacilitate(network.Key);
}

[ObjectType<Viewer>]
public static class ViewerAccessRequests
{
    /// <summary>The viewer's own requests, the newest first: at most one for each network.</summary>
    [Cost(2), ListSize(AssumedSize = 5)]
    public static Task<IReadOnlyList<AccessRequest>> AccessRequests(
        [Parent] Viewer viewer,
        AccessRequestList requests,
        CancellationToken cancellation
    ) => requests.Of(viewer.Person.Uuid, cancellation);
}
