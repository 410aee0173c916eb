using Hub.Shared.Refusals;

namespace Hub.Shared.Commands;

public static class Hats
{
    /// <summary>The hat to write with in a network, or why there is none.</summary>
    public static (Hat? Hat, Refusal? Refusal) Choose(this Actor actor, string? actingFor, string network)
    {
        if (actor.PersonId is null)
            return (null, new SignInRequired());
        if (!actor.MayWrite(network))
            return (null, new NotAMember());
        if (actor.HatFor(actingFor, network) is { } hat)
            return (hat, null);
        return (null, actingFor is null ? new HatRequired() : new HatNotYours());
    }
}
