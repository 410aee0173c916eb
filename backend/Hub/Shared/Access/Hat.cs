namespace Hub.Shared.Access;

/// <summary>Whom somebody acts for when they write: one of their offices, under the name that <c>actingFor</c> takes.</summary>
public sealed record Hat(Guid OfficeId, OfficeKind Kind, string? Municipality, string? Body)
{
    /// <summary>Municipality number (<c>5006</c>), body key (<c>sf-50</c>), or <c>office:{uuid}</c> where neither fits.</summary>
    public string Key => KeyOf(OfficeId, Municipality, Body);

    /// <summary>How the key of a hat begins that stands for an office itself, which is no body and has no archive.</summary>
    public const string WithoutBody = "office:";

    public static string KeyOf(Guid officeId, string? municipality, string? body) =>
        municipality ?? body ?? $"{WithoutBody}{officeId}";
}
