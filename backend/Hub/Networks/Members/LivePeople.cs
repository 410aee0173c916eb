using System.Security.Claims;
using Hub.Identity.People;
using Hub.Live;

namespace Hub.Networks.Members;

/// <summary>Who sits behind a live connection, by the name Hub knows: a token's own name is not looked at.</summary>
internal sealed class LivePeople(PersonList people, PresenceChoices choices) : ILivePeople
{
    public async ValueTask<LivePerson?> Find(ClaimsPrincipal user, CancellationToken ct) =>
        user.PersonId() is { } id && (await people.Find([id], ct))[0] is { } person
            ? new LivePerson(person.Uuid, person.Name, await choices.Shows(id, ct))
            : null;
}
