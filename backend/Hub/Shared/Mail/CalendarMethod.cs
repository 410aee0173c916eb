using System.Text.RegularExpressions;

namespace Hub.Shared.Mail;

/// <summary>What a calendar file asks its reader's program to do; mail programs want it said beside the file too.</summary>
internal static partial class CalendarMethod
{
    public static string? Of(string calendar) =>
        Line().Match(calendar) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^METHOD:([A-Z]+)\r?$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
