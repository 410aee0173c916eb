using Hub.GraphQL;

namespace Hub.Tours.Registrations.Links;

[ObjectType<Registration>]
public static class DelegateLinkFields
{
    /// <summary>True for a delegate without an account who has a personal link now.</summary>
    public static async Task<IReadOnlyList<bool>> HasLink(
        [Parent] IReadOnlyList<Registration> registrations,
        DelegateLinks links,
        CancellationToken cancellation
    )
    {
        var having = await links.Having([.. registrations.Select(each => each.PersonId)], cancellation);
        return [.. registrations.Select(each => having.Contains(each.PersonId))];
    }
}
