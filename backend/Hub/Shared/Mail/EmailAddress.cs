using System.Globalization;
using System.Text.RegularExpressions;

namespace Hub.Shared.Mail;

/// <summary>A person's address as it is kept: one address and nothing beside it, so that nothing can be smuggled into a header.</summary>
public static partial class EmailAddress
{
    public const int Longest = 254;

    /// <summary>The address in the form that mail servers take (a domain with <c>ø</c> in its ASCII form); null where it is none.</summary>
    public static string? Parse(string? written)
    {
        var text = written?.Trim() ?? "";
        if (text.Length > Longest || Shape().Match(text) is not { Success: true } match)
            return null;
        try
        {
            var domain = new IdnMapping().GetAscii(match.Groups[2].Value).ToLowerInvariant();
            return Domain().IsMatch(domain) ? $"{match.Groups[1].Value}@{domain}" : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^([A-Za-z0-9!#$%&'*+/=?^_`{|}~\-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\-]+)*)@([^\s@\p{C}]+)\z")]
    private static partial Regex Shape();

    [GeneratedRegex(@"^(?:[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9\-]*[a-z0-9]\z")]
    private static partial Regex Domain();
}
