using Hub.GraphQL;

namespace Hub.Tours.Sessions.Captions;

[ObjectType<Session>]
public static class SaidInSession
{
    /// <summary>All lines of the captions by when they were said; at most 10,000.</summary>
    [Cost(5), ListSize(AssumedSize = 1_000)]
    public static async Task<IReadOnlyList<IReadOnlyList<Caption>>> Said(
        [Parent] IReadOnlyList<Session> sessions,
        Actor actor,
        CaptionList captions,
        CancellationToken cancellation
    )
    {
        var said = new List<IReadOnlyList<Caption>>(sessions.Count);
        foreach (var session in sessions)
            said.Add(await captions.Of(session.Uuid, actor.Sight, cancellation));
        return said;
    }
}

[ObjectType<Caption>]
public static class CaptionFields
{
    [NodeResolver]
    public static Task<IReadOnlyList<Caption?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        CaptionList captions,
        CancellationToken cancellation
    ) => captions.Find(ids, actor.Sight, cancellation);
}
