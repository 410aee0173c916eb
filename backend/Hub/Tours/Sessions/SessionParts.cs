using Hub.Identity.People;

namespace Hub.Tours.Sessions;

/// <summary>Somebody's part in a session.</summary>
/// <param name="Person">Who; null once the person is erased.</param>
/// <param name="Role">What they do.</param>
public sealed record SessionPart(Person? Person, SessionRole Role);

/// <summary>Who has a part in sessions, by name.</summary>
public sealed class SessionParts(SessionList sessions, PersonList people)
{
    /// <summary>One list for each session, in the same order; hosts first.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<SessionPart>>> Find(
        IReadOnlyList<Guid> ids,
        CancellationToken cancellation
    )
    {
        var roles = await sessions.Roles(ids, cancellation);
        var persons = roles.SelectMany(of => of).Select(one => one.Person).Distinct().ToArray();
        var found = (await people.Find(persons, cancellation)).OfType<Person>().ToDictionary(person => person.Uuid);
        return
        [
            .. ids.Select(id =>
                roles[id].Select(one => new SessionPart(found.GetValueOrDefault(one.Person), one.Role)).ToArray()
            ),
        ];
    }
}
