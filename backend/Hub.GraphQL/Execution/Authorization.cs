using System.Security.Claims;
using Hub.GraphQL.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.GraphQL.Execution;

/// <summary>What <see cref="AuthorizeAttribute"/>s demand. The same words whatever is asked for, so that they tell nothing of it.</summary>
internal sealed class Authorization(IReadOnlyList<AuthorizeAttribute> demands)
{
    /// <summary>Null where there are no demands.</summary>
    public static Authorization? Of(IEnumerable<AuthorizeAttribute> demands) =>
        demands.ToArray() is { Length: > 0 } some ? new Authorization(some) : null;

    /// <summary>Null: it may be asked for.</summary>
    public async ValueTask<GraphQLException?> Refusal(FieldCall call)
    {
        var user = call.User;
        if (user.Identity is not { IsAuthenticated: true })
        {
            return new GraphQLException(ErrorCodes.Unauthenticated, "Sign in to ask for this.");
        }
        foreach (var demand in demands)
        {
            if (demand.Scope is { } scope && !HasScope(user, scope))
            {
                return new GraphQLException(ErrorCodes.Forbidden, $"This needs a token with the scope \"{scope}\".");
            }
            var hasRole = demand.Roles.Length == 0 || demand.Roles.Any(user.IsInRole);
            if (
                !hasRole
                || demand.Policy is { } policy && !await Allows(call.Services, user, policy).ConfigureAwait(false)
            )
            {
                return new GraphQLException(ErrorCodes.Forbidden, "You may not ask for this.");
            }
        }
        return null;
    }

    private static bool HasScope(ClaimsPrincipal user, string scope) =>
        user.Claims.Any(claim => claim.Type is "scope" or "scp" && claim.Value.Split(' ').Contains(scope));

    private static async ValueTask<bool> Allows(IServiceProvider services, ClaimsPrincipal user, string policy) =>
        (
            await services
                .GetRequiredService<IAuthorizationService>()
                .AuthorizeAsync(user, null, policy)
                .ConfigureAwait(false)
        ).Succeeded;
}
