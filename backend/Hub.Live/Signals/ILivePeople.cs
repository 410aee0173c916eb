using System.Security.Claims;

namespace Hub.Live;

/// <summary>Who sits behind a connection, for presence and for signals from clients. Replaceable by registering another.</summary>
public interface ILivePeople
{
    /// <summary>Null: nobody we know; they may listen where that is allowed, but send and show nothing.</summary>
    ValueTask<LivePerson?> Find(ClaimsPrincipal user, CancellationToken ct);
}

/// <param name="ShowsPresence">False: they are not counted and not named where they listen.</param>
public sealed record LivePerson(Guid Uuid, string Name, bool ShowsPresence = true);

/// <summary>Without a register of people: what the token or cookie says.</summary>
sealed class PeopleFromClaims(LiveOptions options) : ILivePeople
{
    public ValueTask<LivePerson?> Find(ClaimsPrincipal user, CancellationToken ct) =>
        ValueTask.FromResult(
            Guid.TryParse(user.FindFirst(options.PersonClaim)?.Value, out var person)
                ? new LivePerson(person, user.FindFirst("name")?.Value ?? "", user.FindFirst("name") is not null)
                : null
        );
}
