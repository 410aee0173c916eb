using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Tours.Sessions.Captions;

namespace Hub.Tours.Sessions.Recordings;

/// <param name="Session">The session.</param>
/// <param name="Address">The link, beginning with https://: a video file, a page of YouTube or Teams, or another page.</param>
/// <param name="BeginsAt">The time that its first second shows; without it, when the session began.</param>
/// <param name="Picture">How who does not see the picture gets what it shows; without it, it is refused.</param>
public sealed record PublishRecordingInput(
    [property: ID<Session>] Guid Session,
    string Address,
    DateTimeOffset? BeginsAt = null,
    PictureDescription? Picture = null,
    Guid? CommandId = null
) : ICommandInput;

public sealed record PublishRecordingPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class PublishRecording
{
    /// <summary>
    /// Publishes the recording of a session that is over, to all who could take part: only where it was announced, with
    /// captions, and with audio description or the statement that speech covers the picture. For hosts.
    /// </summary>
    [GraphQLName("publishRecording")]
    public static async Task<PublishRecordingPayload> Run(
        PublishRecordingInput input,
        Actor actor,
        Commands commands,
        SessionList sessions,
        CaptionList captions,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        if (await sessions.Find(input.Session, actor, cancellation) is not { } session)
            return new(null, [sessions.NotFound]);
        var hasCaptions = (await captions.Of(input.Session, actor.Sight, cancellation)).Any(one =>
            one.Line is not null
        );
        var stream = RecordingState.StreamOf(input.Session);
        var refusal = await commands.Decide(
            [input.Session, stream],
            input,
            hat: null,
            states =>
            {
                var decided = Decide(
                    states.Of<SessionState>(input.Session),
                    states.Of<RecordingState>(stream),
                    hasCaptions,
                    input with
                    {
                        BeginsAt = input.BeginsAt ?? session.StartedAt,
                    },
                    actor,
                    commands.Now
                );
                return decided.Events.Count == 0
                    ? decided
                    : Decision.Accept([.. decided.Events.Select(one => (stream, one))]);
            },
            cancellation
        );
        return refusal is null
            ? new(await sessions.Find(input.Session, actor, cancellation), null)
            : new(null, [refusal]);
    }

    internal static Decision Decide(
        SessionState state,
        RecordingState recording,
        bool hasCaptions,
        PublishRecordingInput input,
        Actor actor,
        DateTimeOffset now
    ) =>
        state.HostedBy(
            actor,
            session =>
            {
                if (!session.IsOver)
                    return new SessionNotOver();
                if (!session.WasRecorded || input.BeginsAt is not { } beginsAt)
                    return new RecordingNotAnnounced();
                if (!VideoAddress.Fits(VideoKind.Link, input.Address))
                    return new VideoAddressNotAllowed(VideoKind.Link);
                if (!hasCaptions)
                    return new CaptionsMissing();
                if (input.Picture is not { } picture)
                    return new PictureNotDescribed();
                var published = new RecordingPublished(
                    input.Session,
                    input.Address,
                    beginsAt.ToUniversalTime(),
                    picture,
                    actor.PersonId!.Value,
                    now
                );
                return
                    recording.Published is { } there
                    && published == there with { PublishedBy = published.PublishedBy, At = now }
                    ? new AlreadyDone()
                    : published;
            }
        );
}
