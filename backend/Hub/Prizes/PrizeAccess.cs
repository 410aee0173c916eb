using Hub.Shared.Refusals;

namespace Hub.Prizes;

/// <summary>Who does what: national leads run the prize; contacts, and those who run networks, nominate.</summary>
internal static class PrizeAccess
{
    /// <summary>The office by which the actor runs the prize; null where they do not.</summary>
    public static Hat? HatToRunPrize(this Actor actor) =>
        actor.Offices.FirstOrDefault(office => office.Kind is OfficeKind.NationalLead)?.Hat;

    public static bool MayNominate(this Actor actor) => actor.HatsToNominate().Any();

    /// <summary>The hat to nominate by: the one asked for, or the only one.</summary>
    public static (Hat? Hat, Refusal? Refusal) HatToNominate(this Actor actor, string? actingFor)
    {
        var hats = actor.HatsToNominate().DistinctBy(hat => hat.Key).ToArray();
        if (hats.Length == 0)
            return (null, new OnlyContactsNominate());
        if (actingFor is null)
            return hats.Length > 1 ? (null, new HatRequired()) : (hats[0], null);
        return hats.FirstOrDefault(hat => hat.Key == actingFor) is { } own ? (own, null) : (null, new HatNotYours());
    }

    private static IEnumerable<Hat> HatsToNominate(this Actor actor) =>
        actor.Offices.Where(office => office.RegistersFor is not null).Select(office => office.Hat);
}
