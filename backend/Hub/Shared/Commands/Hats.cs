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

    /// <summary>
    /// The hat to write with where people of all networks are, and guests: any of one's own; none for who has no office.
    /// </summary>
    public static (Hat? Hat, Refusal? Refusal) ChooseAny(this Actor actor, string? actingFor)
    {
        var hats = actor.Offices.Select(office => office.Hat).DistinctBy(hat => hat.Key).ToArray();
        if (actingFor is null)
            return hats.Length > 1 ? (null, new HatRequired()) : (hats.FirstOrDefault(), null);
        return hats.FirstOrDefault(hat => hat.Key == actingFor) is { } own ? (own, null) : (null, new HatNotYours());
    }
}
