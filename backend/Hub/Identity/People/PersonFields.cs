using Hub.GraphQL;
using Hub.Shared.Access;

namespace Hub.Identity.People;

[ObjectType<Person>]
public static class PersonFields
{
    /// <summary>Whoever has an office may see members' names; everybody may see their own.</summary>
    [NodeResolver]
    public static async Task<IReadOnlyList<Person?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        PersonList people,
        CancellationToken cancellation
    )
    {
        var visible = ids.Where(id => actor.HasOffice || actor.PersonId == id).ToArray();
        var found = (await people.Find(visible, cancellation)).OfType<Person>().DistinctBy(person => person.Uuid);
        var byId = found.ToDictionary(person => person.Uuid);
        return [.. ids.Select(id => byId.GetValueOrDefault(id))];
    }
}
