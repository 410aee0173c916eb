namespace Hub.Shared.Access;

/// <summary>
/// What an actor may see, as values that a query takes, so that the load is the permission check. The rules over them stand
/// in the folders Sql/Rules of the modules (see <see cref="Database.SqlFile"/>).
/// </summary>
/// <param name="SeesOpen">Holds any office: sees what is open in every network.</param>
/// <param name="SeesAll">A national lead.</param>
/// <param name="Networks">Keys of the networks that the actor is a member of.</param>
public sealed record Sight(bool SeesOpen, bool SeesAll, string[] Networks)
{
    public static Sight Nothing { get; } = new(false, false, []);

    /// <summary>Who looks, where a rule knows a thing's own person; null for nobody.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>What a code or a link opens to the actor, who has no office.</summary>
    public Guid[] Opens { get; init; } = [];

    /// <summary>Keys of the networks that the actor runs.</summary>
    public string[] Facilitated { get; init; } = [];

    /// <summary>Keys of the networks that the actor moderates.</summary>
    public string[] Moderated { get; init; } = [];

    /// <summary>Municipality numbers and body keys that the actor registers delegates for.</summary>
    public string[] RegistersFor { get; init; } = [];

    /// <summary>Numbers of the municipalities that the actor is main contact or deputy of.</summary>
    public string[] ContactOf { get; init; } = [];

    /// <summary>Numbers of the municipalities that the actor acts for, by whatever office.</summary>
    public string[] Municipalities { get; init; } = [];

    public bool SeesMembersOnly(string network) => SeesAll || Networks.Contains(network);

    public bool Sees(string network, bool isOpen) => SeesMembersOnly(network) || (isOpen && SeesOpen);
}
