using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Shared.Commands;
using Hub.Tours.Sessions.Captions;
using Hub.Tours.Sessions.Participations;
using Hub.Tours.Tours;

namespace Hub.Tours.Sessions;

[ObjectType<Session>]
public static class SessionFields
{
    /// <summary>Where picture and sound are.</summary>
    public static SessionVideo Video([Parent] Session session) => SessionVideo.Of(session);

    /// <summary>
    /// The viewer's own link into the Jitsi room, which holds for ten minutes; null for another kind of video, and where
    /// no Jitsi is set up.
    /// </summary>
    public static async Task<IReadOnlyList<string?>> ViewerVideoLink(
        [Parent] IReadOnlyList<Session> sessions,
        Actor actor,
        PersonList people,
        JitsiRooms jitsi,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } id || (await people.Find([id], cancellation))[0] is not { } person)
            return new string?[sessions.Count];
        return
        [
            .. sessions.Select(session =>
                session.VideoKind is VideoKind.Jitsi && session.Phase is not SessionPhase.Ended
                    ? jitsi.Link(session.VideoAddress!, id, person.Name, session.IsHosted)
                    : null
            ),
        ];
    }

    /// <summary>The SHA-256 of the slides' PDF, at <c>/files/{sha256}</c>; null where there are none.</summary>
    public static string? Slides([Parent] Session session) => session.SlidesFile;

    /// <summary>The page of the slides that the presenter shows; null before the first was shown.</summary>
    public static async Task<IReadOnlyList<int?>> Slide(
        [Parent] IReadOnlyList<Session> sessions,
        SlidePositions slides,
        CancellationToken cancellation
    ) => await Each(sessions, session => slides.Find(session.Uuid, cancellation));

    /// <summary>Who has a part in it, hosts first.</summary>
    [ListSize(AssumedSize = 10)]
    public static Task<IReadOnlyList<IReadOnlyList<SessionPart>>> Parts(
        [Parent] IReadOnlyList<Session> sessions,
        SessionParts parts,
        CancellationToken cancellation
    ) => parts.Find([.. sessions.Select(session => session.Uuid)], cancellation);

    /// <summary>How many have been there, each person once.</summary>
    public static async Task<IReadOnlyList<int>> Attendance(
        [Parent] IReadOnlyList<Session> sessions,
        ParticipationList participations,
        CancellationToken cancellation
    ) => await Each(sessions, session => participations.Attendance(session.Uuid, cancellation));

    /// <summary>Hands that are up.</summary>
    public static async Task<IReadOnlyList<RaisedHands>> Hands(
        [Parent] IReadOnlyList<Session> sessions,
        ParticipationList participations,
        PersonList people,
        CancellationToken cancellation
    ) =>
        await Each(
            sessions,
            async session =>
            {
                var (count, first) = await participations.Hands(session.Uuid, cancellation);
                var found = await people.Find(first, cancellation);
                return new RaisedHands(count, [.. found.OfType<Person>()]);
            }
        );

    /// <summary>How often each reaction was given.</summary>
    [ListSize(AssumedSize = 5)]
    public static async Task<IReadOnlyList<IReadOnlyList<SessionReactionCount>>> Reactions(
        [Parent] IReadOnlyList<Session> sessions,
        ParticipationList participations,
        CancellationToken cancellation
    ) => await Each(sessions, session => participations.Reactions(session.Uuid, cancellation));

    /// <summary>The last lines of the captions, in their order; of the whole session up to 10,000.</summary>
    [Cost(2), ListSize(SlicingArguments = ["last"])]
    public static async Task<IReadOnlyList<IReadOnlyList<Caption>>> Captions(
        [Parent] IReadOnlyList<Session> sessions,
        Actor actor,
        CaptionList captions,
        CancellationToken cancellation,
        int last = 20
    ) =>
        await Each(
            sessions,
            session => captions.Last(session.Uuid, Math.Clamp(last, 0, 10_000), actor.Sight, cancellation)
        );

    /// <summary>Whether the viewer leads it.</summary>
    public static bool ViewerIsHost([Parent] Session session) => session.IsHosted;

    /// <summary>Whether the viewer shows and turns the slides: hosts, and presenters.</summary>
    public static bool ViewerMayPresent([Parent] Session session) =>
        session.IsHosted || session.ViewerRole is SessionRole.Presenter;

    /// <summary>Whether the viewer writes captions: hosts, and captioners.</summary>
    public static bool ViewerMayCaption([Parent] Session session) =>
        session.IsHosted || session.ViewerRole is SessionRole.Captioner;

    /// <summary>Whether the viewer's hand is up.</summary>
    public static async Task<IReadOnlyList<bool>> ViewerHandIsUp(
        [Parent] IReadOnlyList<Session> sessions,
        Actor actor,
        ParticipationList participations,
        CancellationToken cancellation
    ) =>
        await Each(
            sessions,
            async session =>
                actor.PersonId is { } person && await participations.HandIsUp(session.Uuid, person, cancellation)
        );

    /// <summary>The live channel of the queue and the drafts; null for those who do not lead.</summary>
    public static string? HostsChannel([Parent] Session session) =>
        session.IsHosted ? Session.HostsChannelOf(session.Uuid) : null;

    /// <summary>The key of the chat that only hosts read; null for all others.</summary>
    public static string? HostsChat([Parent] Session session) =>
        session.IsHosted ? Session.HostsRoomOf(session.Uuid).ToString("D") : null;

    [NodeResolver]
    public static Task<IReadOnlyList<Session?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        SessionList sessions,
        CancellationToken cancellation
    ) => sessions.Find(ids, actor.Sight, cancellation);

    /// <summary>A page shows one session; of several, one is read after the other.</summary>
    private static async Task<IReadOnlyList<T>> Each<T>(IReadOnlyList<Session> sessions, Func<Session, Task<T>> read)
    {
        var answers = new List<T>(sessions.Count);
        foreach (var session in sessions)
            answers.Add(await read(session));
        return answers;
    }
}

[ObjectType<Stop>]
public static class StopSession
{
    /// <summary>The stop's live part; null before it was opened, and for those who may not take part.</summary>
    public static Task<IReadOnlyList<Session?>> Session(
        [Parent] IReadOnlyList<Stop> stops,
        Actor actor,
        SessionList sessions,
        CancellationToken cancellation
    ) => sessions.Find([.. stops.Select(stop => stop.Uuid)], actor.Sight, cancellation);
}

[QueryType]
public static class SessionQueries
{
    /// <summary>A session; null for what the viewer may not take part in, as for what does not exist.</summary>
    /// <param name="id">The session's global id, or the stop's plain UUID.</param>
    public static Task<Session?> GetSession(
        [ID<Session>] Guid id,
        Actor actor,
        SessionList sessions,
        CancellationToken cancellation
    ) => sessions.Find(id, actor, cancellation);
}
