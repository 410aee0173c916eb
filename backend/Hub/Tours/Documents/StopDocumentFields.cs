using Hub.GraphQL;
using Hub.Shared.Files;
using Hub.Tours.Tours;

namespace Hub.Tours.Documents;

[ObjectType<StopDocument>]
public static class StopDocumentFields
{
    /// <summary>The file; null where it is gone.</summary>
    public static Task<IReadOnlyList<StoredFile?>> File(
        [Parent] IReadOnlyList<StopDocument> documents,
        Files files,
        CancellationToken cancellation
    ) => files.Find([.. documents.Select(document => document.Hash)], cancellation);

    [NodeResolver]
    public static Task<IReadOnlyList<StopDocument?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        StopDocumentList documents,
        CancellationToken cancellation
    ) => documents.Find(ids, actor.Sight, cancellation);
}

[ObjectType<Stop>]
public static class StopDocuments
{
    /// <summary>What is to be read before, in the order in which it was added.</summary>
    [Cost(2), ListSize(AssumedSize = 5)]
    public static async Task<IReadOnlyList<IReadOnlyList<StopDocument>>> Documents(
        [Parent] IReadOnlyList<Stop> stops,
        StopDocumentList documents,
        CancellationToken cancellation
    )
    {
        var found = await documents.Of([.. stops.Select(stop => stop.Uuid)], cancellation);
        return [.. stops.Select(stop => found[stop.Uuid].ToArray())];
    }
}
