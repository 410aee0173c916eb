using Hub.Shared.Commands;
using Hub.Tours.Sessions.Captions;

namespace Hub.Tours.Sessions.Recordings;

/// <summary>A session's captions as a file for players, for those who may see the session.</summary>
public sealed class RecordedCaptions(SessionList sessions, CaptionList captions, RecordingList recordings)
{
    /// <summary>WebVTT from where the recording begins, or without one from where the session began; null for what one may not see.</summary>
    public async Task<string?> Find(Guid id, Actor actor, CancellationToken cancellation)
    {
        if (await sessions.Find(id, actor, cancellation) is not { StartedAt: { } startedAt })
            return null;
        var recording = await recordings.Of(id, cancellation);
        var lines = await captions.Of(id, actor.Sight, cancellation);
        return WebVtt.Write(
            lines.Where(line => line.Line is not null).Select(line => (line.SaidAt, line.Line!)),
            recording?.BeginsAt ?? startedAt
        );
    }
}
