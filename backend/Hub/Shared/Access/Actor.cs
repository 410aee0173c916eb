using System.Collections.Frozen;

namespace Hub.Shared.Access;

/// <summary>
/// Who asks: a person of ours and the offices they hold now, or nobody. The token said who; what for is Hub's own
/// record, so a token's roles never reach this class.
/// </summary>
public sealed class Actor
{
    public static Actor Anonymous { get; } = new(null, null, [], FrozenSet<string>.Empty);

    public Actor(
        Guid? personId,
        string? language,
        IReadOnlyList<OfficeHeld> offices,
        IReadOnlySet<string> networks,
        IReadOnlyList<Guid>? opens = null
    )
    {
        PersonId = personId;
        Language = language;
        Offices = offices;
        Networks = networks;
        Opens = opens ?? [];
        IsNationalLead = offices.Any(office => office.Kind is OfficeKind.NationalLead);
        Sight = new Sight(HasOffice, IsNationalLead, [.. networks])
        {
            PersonId = personId,
            Opens = [.. Opens],
            Municipalities = [.. offices.Select(office => office.Municipality).OfType<string>().Distinct()],
            Facilitated = [.. networks.Where(MayFacilitate)],
            Moderated = [.. networks.Where(MayModerate)],
            RegistersFor = [.. offices.Select(office => office.RegistersFor).OfType<string>().Distinct()],
            ContactOf =
            [
                .. offices.Where(office => office.IsContact).Select(office => office.Municipality!).Distinct(),
            ],
        };
    }

    /// <summary>Null for those who are not signed in, or whose account belongs to no person of ours.</summary>
    public Guid? PersonId { get; }

    /// <summary>The person's own language form: <c>nb</c>, <c>nn</c>, <c>en</c>, …</summary>
    public string? Language { get; }

    public IReadOnlyList<OfficeHeld> Offices { get; }

    /// <summary>Keys of the networks that the actor is a member of; of a national lead all there are.</summary>
    public IReadOnlySet<string> Networks { get; }

    /// <summary>Of who has no office: what a code or a link opens to them, until its time is out, and nothing else.</summary>
    public IReadOnlyList<Guid> Opens { get; }

    public bool HasOffice => Offices.Count > 0;

    public bool IsNationalLead { get; }

    /// <summary>What the actor may see, as values for a query.</summary>
    public Sight Sight { get; }

    public bool IsMemberOf(string network) => Offices.Any(office => office.CountsIn(network));

    /// <summary>Members write; so whoever may write may see all of the network.</summary>
    public bool MayWrite(string network) => IsMemberOf(network);

    public bool MayModerate(string network) => Offices.Any(office => office.ModeratesIn(network));

    /// <summary>Facilitators of the network and national leads: they answer who asks for access.</summary>
    public bool MayFacilitate(string network) => Offices.Any(office => office.FacilitatesIn(network));

    /// <summary>The hat in which a main contact or deputy speaks for the municipality; null for everybody else.</summary>
    public Hat? ContactHat(string municipality) =>
        Offices.FirstOrDefault(office => office.IsContact && office.Municipality == municipality)?.Hat;

    /// <summary>The hats the actor can write with in a network, in the order of their offices.</summary>
    public IReadOnlyList<Hat> HatsIn(string network) =>
        [.. Offices.Where(office => office.CountsIn(network)).Select(office => office.Hat).DistinctBy(hat => hat.Key)];

    /// <summary>
    /// The hat that was asked for, or the only one. Null when it is not the actor's in that network, or when none was
    /// named and there are several (<see cref="HatsIn"/> has more than one) or none.
    /// </summary>
    public Hat? HatFor(string? actingFor, string network)
    {
        var hats = HatsIn(network);
        return actingFor is null
            ? (hats.Count == 1 ? hats[0] : null)
            : hats.FirstOrDefault(hat => hat.Key == actingFor);
    }

    /// <summary>The office must still be held to act as the one who wrote with this hat before.</summary>
    public bool Holds(Guid officeId) => Offices.Any(office => office.Id == officeId);
}
