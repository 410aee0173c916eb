using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Tours.Tours;

/// <summary>What commands of those who arrange tours have in common: signed in, the hat, the decision on the tour's stream.</summary>
public sealed class TourCommands(Actor actor, Commands commands)
{
    public Actor Actor => actor;

    /// <param name="createdId">The tour, where this creates it.</param>
    /// <param name="networks">Those that the tour is or shall be in, for the hat.</param>
    public async Task<Refusal?> Decide<TInput>(
        Guid tour,
        TInput input,
        Guid? createdId,
        string? actingFor,
        IReadOnlyCollection<string> networks,
        Func<TourState, DateTimeOffset, Decision> decide,
        CancellationToken cancellation
    )
        where TInput : ICommandInput
    {
        if (actor.PersonId is null)
            return new SignInRequired();
        if (actor.HatToArrange(actingFor, networks) is not { } hat)
            return actingFor is null ? new NotAnOrganiser() : new HatNotYours();
        return await commands.Decide<TourState, TInput>(
            tour,
            input,
            createdId,
            hat,
            state => decide(state, commands.Now),
            cancellation
        );
    }
}
