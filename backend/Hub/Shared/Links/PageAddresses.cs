namespace Hub.Shared.Links;

/// <summary>Which thing a page's address is of.</summary>
/// <remarks>
/// The host in front is not looked at. People paste what «Copy link» gave them, a hub may come to be called otherwise,
/// and a UUID is nobody else's; what is made of a foreign address with our path is a link to our own page.
/// </remarks>
public sealed class PageAddresses(IEnumerable<ILinkable> types)
{
    private readonly ILinkable[] _types = [.. types];

    public Thing? ThingAt(string address)
    {
        var path = PathOf(address);
        foreach (var type in _types)
            if (
                path.StartsWith(type.Path, StringComparison.Ordinal) && KeyIn(path[type.Path.Length..], type) is { } key
            )
                return new Thing(type.Type, key);
        return null;
    }

    private static string PathOf(string address)
    {
        if (!address.StartsWith('/'))
            return Uri.TryCreate(address, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https"
                ? absolute!.AbsolutePath
                : "";
        var end = address.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? address : address[..end];
    }

    private static string? KeyIn(string rest, ILinkable type)
    {
        var key = rest.EndsWith('/') ? rest[..^1] : rest;
        if (type.HasUuid)
            return Guid.TryParseExact(key, "D", out var uuid) ? uuid.ToString("D") : null;
        return key.Length is > 0 and <= 100 && key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-')
            ? key
            : null;
    }
}
