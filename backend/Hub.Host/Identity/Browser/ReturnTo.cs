namespace Hub.Host.Identity.Browser;

/// <summary>Where to go after sign-in: an address of ours, or the front page.</summary>
public static class ReturnTo
{
    /// <summary>
    /// A path of this host and nothing else. <c>//host</c> and <c>/\host</c> are other hosts to a browser, which also drops
    /// control characters before it looks.
    /// </summary>
    public static string Safe(string? asked) =>
        asked is { Length: > 0 and <= 2000 }
        && asked[0] == '/'
        && !asked.StartsWith("//", StringComparison.Ordinal)
        && !asked.Contains('\\', StringComparison.Ordinal)
        && !asked.Any(char.IsControl)
        && !asked.StartsWith("/sign-in", StringComparison.OrdinalIgnoreCase)
            ? asked
            : "/";
}
