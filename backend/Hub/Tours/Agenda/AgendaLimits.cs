using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Tours.Tours;

namespace Hub.Tours.Agenda;

/// <summary>How long what stands on an agenda may be.</summary>
internal static class AgendaLimits
{
    public const int Note = 4_000;
    public const int Outcome = 2_000;
    public const int Minutes = 600;

    public static Refusal? Check(string title, string? note, int? minutes) =>
        TextLimits.CheckTitle(title)
        ?? (Given(note) is { } words ? TextLimits.CheckBody(words, Note, "note") : null)
        ?? (minutes is < 1 or > Minutes ? new ContentInvalid("minutes", $"Give from 1 to {Minutes} minutes.") : null);

    /// <summary>As it is stored; null where nothing is said.</summary>
    public static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
