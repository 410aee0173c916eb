using System.Text.RegularExpressions;

namespace Hub.Tours.Sessions;

/// <summary>Which addresses a kind of video takes, and which page of the other site is shown within ours.</summary>
public static partial class VideoAddress
{
    private const int Longest = 1_000;

    public static bool Fits(VideoKind kind, string? address) =>
        kind switch
        {
            VideoKind.None => address is null,
            VideoKind.Link => address is { Length: <= Longest } && Https(address) is not null,
            VideoKind.Jitsi => address is not null && Room().IsMatch(address),
            VideoKind.Embed => address is { Length: <= Longest } && Frame(address) is not null,
            _ => false,
        };

    /// <summary>The page to show within ours; null for a link that only opens in a window of its own.</summary>
    public static string? Frame(string address)
    {
        if (Https(address) is not { } uri)
            return null;
        var video = uri.Host switch
        {
            "www.youtube.com" or "youtube.com" => YouTube().Match(uri.PathAndQuery),
            "youtu.be" => Short().Match(uri.AbsolutePath),
            _ => Match.Empty,
        };
        // Without cookies until the viewer presses play; the viewer has agreed before the frame is there at all.
        if (video.Success)
            return $"https://www.youtube-nocookie.com/embed/{video.Groups[1].Value}";
        return uri.Host is "teams.microsoft.com" && uri.AbsolutePath.StartsWith("/embed", StringComparison.Ordinal)
            ? uri.AbsoluteUri
            : null;
    }

    private static Uri? Https(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri is { Scheme: "https", IsDefaultPort: true, UserInfo: "" }
        && !address.Any(character => char.IsControl(character) || char.IsWhiteSpace(character))
            ? uri
            : null;

    [GeneratedRegex(@"\A[A-Za-z0-9-]{3,60}\z")]
    private static partial Regex Room();

    [GeneratedRegex(@"\A/(?:watch\?(?:.*&)?v=|live/|embed/)([A-Za-z0-9_-]{11})(?:[?&].*)?\z")]
    private static partial Regex YouTube();

    [GeneratedRegex(@"\A/([A-Za-z0-9_-]{11})\z")]
    private static partial Regex Short();
}
