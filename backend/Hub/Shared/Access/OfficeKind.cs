namespace Hub.Shared.Access;

/// <summary>What somebody is appointed to. Stored by number in events: add new ones at the end, never move or reuse.</summary>
public enum OfficeKind
{
    MainContact,
    Deputy,
    Facilitator,
    Moderator,
    Participant,
    NationalLead,
}
