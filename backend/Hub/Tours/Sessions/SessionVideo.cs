using Hub.GraphQL;

namespace Hub.Tours.Sessions;

/// <summary>Where a session's picture and sound are.</summary>
/// <param name="Kind">What kind of room it is.</param>
/// <param name="Link">The link that opens in a window of its own; null where there is none, and for Jitsi, whose link is
/// each person's own (<c>viewerVideoLink</c>).</param>
/// <param name="Frame">The page that may be shown within ours, after the viewer agreed; null where there is none.</param>
public sealed record SessionVideo(VideoKind Kind, string? Link, string? Frame)
{
    internal static SessionVideo Of(Session session) =>
        session.VideoKind switch
        {
            VideoKind.Link => new(VideoKind.Link, session.VideoAddress, null),
            VideoKind.Embed => new(VideoKind.Embed, session.VideoAddress, VideoAddress.Frame(session.VideoAddress!)),
            var kind => new(kind, null, null),
        };
}
