using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Tours.Tours;

namespace Hub.Tours.Contributions;

/// <summary>What changes of a contribution have in common: found as the actor may see it, decided with its call and tour.</summary>
public sealed class ContributionCommands(Actor actor, Commands commands, ContributionList contributions, TourList tours)
{
    internal sealed record Change(
        ContributionState.Proposed Contribution,
        CallState Call,
        TourState Tour,
        Actor Actor,
        DateTimeOffset Now
    );

    public Actor Actor => actor;

    internal async Task<ContributionPayload> Do<TInput>(
        Guid id,
        TInput input,
        Refusal? wrong,
        Func<Change, Decision> decide,
        CancellationToken cancellation
    )
        where TInput : ICommandInput
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        if (await contributions.Find(id, actor, cancellation) is not { } contribution)
            return new(null, [new ContributionNotFound()]);
        if (wrong is not null)
            return new(null, [wrong]);
        var (tour, call) = (contribution.TourId, CallState.StreamOf(contribution.TourId));
        var networks = (await tours.Find([tour], cancellation))[0]?.NetworkKeys ?? [];
        var refusal = await commands.Decide(
            [id, call, tour],
            input,
            actor.HatToArrange(null, networks) ?? actor.ChooseAny(null).Hat,
            states =>
                states.Of<ContributionState>(id) is ContributionState.Proposed proposed
                    ? decide(new(proposed, states.Of<CallState>(call), states.Of<TourState>(tour), actor, commands.Now))
                    : new ContributionNotFound(),
            cancellation
        );
        return refusal is null ? new(await contributions.Find(id, actor, cancellation), null) : new(null, [refusal]);
    }

    /// <summary>Of those who judge it, as long as it waits.</summary>
    internal static Decision Judge(Change change, Func<Decision> decide) =>
        change.Actor.WhyNot(change.Call, change.Contribution) is { } refusal ? refusal
        : change.Contribution.Answer is not null ? new ContributionIsAnswered()
        : decide();

    /// <summary>Of who proposed it, as long as it waits and the call is open.</summary>
    internal static Decision Own(Change change, Func<Decision> decide) =>
        change.Contribution.AuthorId != change.Actor.PersonId ? new ContributionNotYours()
        : change.Contribution.Answer is not null ? new ContributionIsAnswered()
        : decide();
}
