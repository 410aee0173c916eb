namespace Hub.Shared.Access;

/// <summary>What somebody is appointed to.</summary>
/// <remarks>Stored by number in events: add new ones at the end, never move or reuse.</remarks>
public enum OfficeKind
{
    /// <summary>Main contact of a municipality.</summary>
    MainContact,

    /// <summary>Deputy of a main contact.</summary>
    Deputy,

    /// <summary>Runs a network: answers requests for access and moderates.</summary>
    Facilitator,

    /// <summary>Moderates a network.</summary>
    Moderator,

    /// <summary>Takes part in a network.</summary>
    Participant,

    /// <summary>Leads the work in the whole country: a member of all networks.</summary>
    NationalLead,
}
