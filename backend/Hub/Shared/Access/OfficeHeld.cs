namespace Hub.Shared.Access;

/// <summary>An office in force: what it is, whom it acts for, and the networks it makes its holder a member of.</summary>
/// <remarks>
/// <c>Municipality</c> is the four-digit number, null where the office is in a body (<c>sf-50</c>) or in a network itself,
/// as a moderator's is. <c>Networks</c> has the keys of all networks that the office counts in; of a national lead every
/// one. <c>ValidTo</c> is the last day, if one is set.
/// </remarks>
public sealed record OfficeHeld(
    Guid Id,
    OfficeKind Kind,
    string? Municipality,
    string? Body,
    string? Network,
    IReadOnlySet<string> Networks,
    DateOnly ValidFrom,
    DateOnly? ValidTo
)
{
    public Hat Hat => new(Id, Kind, Municipality, Body);

    /// <summary>A national lead's office counts everywhere, also in a network that is newer than this answer.</summary>
    public bool CountsIn(string network) => Kind is OfficeKind.NationalLead || Networks.Contains(network);

    public bool ModeratesIn(string network) =>
        Kind is OfficeKind.Facilitator or OfficeKind.Moderator or OfficeKind.NationalLead && CountsIn(network);

    /// <summary>Runs the network: lets people in, or says no.</summary>
    public bool FacilitatesIn(string network) =>
        Kind is OfficeKind.Facilitator or OfficeKind.NationalLead && CountsIn(network);

    /// <summary>The municipality or body whose delegates the holder registers; null where the office does not.</summary>
    public string? RegistersFor =>
        Kind is OfficeKind.MainContact or OfficeKind.Deputy or OfficeKind.Facilitator or OfficeKind.NationalLead
            ? Municipality ?? Body
            : null;

    /// <summary>Speaks for a municipality: its main contact, or a deputy.</summary>
    public bool IsContact => Kind is OfficeKind.MainContact or OfficeKind.Deputy && Municipality is not null;
}
