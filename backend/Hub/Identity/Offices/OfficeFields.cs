using Hub.GraphQL;

namespace Hub.Identity.Offices;

[ObjectType<Office>]
public static class OfficeFields
{
    /// <summary>Whoever has an office may see who holds which; nobody else.</summary>
    [NodeResolver]
    public static async Task<IReadOnlyList<Office?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        OfficeList offices,
        CancellationToken cancellation
    ) => actor.HasOffice ? await offices.Find(ids, cancellation) : new Office?[ids.Count];
}
