using System.Text.RegularExpressions;

namespace Hub.Shared.Text;

/// <summary>
/// Puts names into rendered text when it is read, so that an erased or renamed person is so everywhere at once. A
/// person we do not know is «@?».
/// </summary>
public static partial class MentionNames
{
    /// <summary>The persons that this HTML needs names for.</summary>
    public static IEnumerable<Guid> In(string html) =>
        html.Contains("data-person", StringComparison.Ordinal)
            ? Places().Matches(html).Select(match => Guid.ParseExact(match.Groups["id"].Value, "D"))
            : [];

    public static string Fill(string html, Func<Guid, string?> nameOf) =>
        html.Contains("data-person", StringComparison.Ordinal)
            ? Places()
                .Replace(
                    html,
                    match =>
                    {
                        var name = nameOf(Guid.ParseExact(match.Groups["id"].Value, "D")) ?? "?";
                        return $"<span class=\"mention\" data-person=\"{match.Groups["id"].Value}\">@{HtmlText.Encode(name)}</span>";
                    }
                )
            : html;

    // SafeHtml writes attributes in this one way, and encodes the quotes of text.
    [GeneratedRegex("<span data-person=\"(?<id>[0-9a-f-]{36})\"></span>", RegexOptions.CultureInvariant)]
    private static partial Regex Places();
}
