namespace Hub.Shared.Text;

internal static class SafeLink
{
    /// <summary>
    /// The address if it is one that a reader may follow: http, https, mailto, or a path of this site. Null for anything
    /// else, so that a scheme nobody has thought of is not allowed either.
    /// </summary>
    public static string? From(string? href)
    {
        // Browsers drop tabs and line breaks inside an address before they look at its scheme.
        if (string.IsNullOrWhiteSpace(href) || href.AsSpan().ContainsAnyInRange('\0', '\u001f') || href.Contains('\\'))
            return null;
        var trimmed = href.Trim();
        // "//host" is another site without a scheme.
        if (trimmed.StartsWith('/'))
            return trimmed.StartsWith("//", StringComparison.Ordinal) ? null : trimmed;
        if (!Uri.TryCreate(trimmed, UriKind.Absolute, out var address))
            return null;
        return
            address.Scheme is "http" or "https" or "mailto"
            && trimmed.StartsWith(address.Scheme + ":", StringComparison.OrdinalIgnoreCase)
            ? trimmed
            : null;
    }
}
