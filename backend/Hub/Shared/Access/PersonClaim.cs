using System.Security.Claims;

namespace Hub.Shared.Access;

/// <summary>The claim that sign-in puts on a principal whose account is bound to a person of ours.</summary>
public static class PersonClaim
{
    public const string Type = "hub_person";

    public static Guid? PersonId(this ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true } && Guid.TryParse(user.FindFirst(Type)?.Value, out var id)
            ? id
            : null;
}
