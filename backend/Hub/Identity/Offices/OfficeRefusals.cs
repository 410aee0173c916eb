namespace Hub.Identity.Offices;

public sealed record OfficeRefusal(string Code, string Message);

/// <summary>Every "no" about offices.</summary>
public static class OfficeRefusals
{
    public static readonly OfficeRefusal NoSuchOffice = new("OFFICE_NOT_FOUND", "There is no such office.");

    public static readonly OfficeRefusal OfficeHasEnded = new(
        "OFFICE_HAS_ENDED",
        "This office has ended. Appoint a new one instead."
    );
}
