using Hub.GraphQL;

namespace Hub.Tours.Sessions.Captions;

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
