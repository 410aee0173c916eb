using Hub.GraphQL;
using Npgsql;

namespace Hub.Tours.Sessions.Recordings;

/// <summary>What was recorded of a session.</summary>
/// <param name="Link">Where it is: a page, or a video file.</param>
/// <param name="Frame">The page that may be shown within ours, after the viewer agreed; null where there is none.</param>
/// <param name="IsFile">Whether the link is a video file, which a page of ours can play with the captions.</param>
/// <param name="Captions">The path of the captions as WebVTT, which count from where the recording begins.</param>
/// <param name="BeginsAt">The time that its first second shows.</param>
/// <param name="Picture">How who does not see the picture gets what it shows.</param>
/// <param name="PublishedAt">When it was published.</param>
public sealed record SessionRecording(
    string Link,
    string? Frame,
    bool IsFile,
    string Captions,
    DateTimeOffset BeginsAt,
    PictureDescription Picture,
    DateTimeOffset PublishedAt
);

/// <summary>Recordings of sessions that the caller has been found to see.</summary>
public sealed class RecordingList(NpgsqlDataSource database)
{
    private static readonly string[] Files = [".mp4", ".m4v", ".webm", ".ogv"];

    public async Task<SessionRecording?> Of(Guid session, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<RecordingList>("RecordingOfSession"))
            .With("session", session);
        var found = await command.ReadAll(
            row => new SessionRecording(
                row.GetString(0),
                VideoAddress.Frame(row.GetString(0)),
                Files.Any(ending =>
                    new Uri(row.GetString(0)).AbsolutePath.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
                ),
                $"/stops/{session:D}/captions.vtt",
                row.Instant(1),
                StoredNames.Read<PictureDescription>(row.GetString(2)),
                row.Instant(3)
            ),
            cancellation
        );
        return found.Count == 0 ? null : found[0];
    }
}

[ObjectType<Session>]
public static class SessionRecordingField
{
    /// <summary>What was recorded of it; null where nothing is published.</summary>
    [Cost(2)]
    public static async Task<IReadOnlyList<SessionRecording?>> Recording(
        [Parent] IReadOnlyList<Session> sessions,
        RecordingList recordings,
        CancellationToken cancellation
    )
    {
        var found = new List<SessionRecording?>(sessions.Count);
        foreach (var session in sessions)
            found.Add(await recordings.Of(session.Uuid, cancellation));
        return found;
    }
}
