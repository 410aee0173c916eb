namespace Hub.Shared.Access;

/// <summary>What somebody is appointed to. Stored by name: add new ones, never rename.</summary>
public enum OfficeKind
{
    MainContact,
    Deputy,
    Facilitator,
    Moderator,
    Participant,
    NationalLead,
}
