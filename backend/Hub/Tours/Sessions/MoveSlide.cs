using Hub.GraphQL;
using Hub.Live;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Tours.Sessions;

/// <param name="Session">The session.</param>
/// <param name="Page">The page that is shown now, from 1.</param>
public sealed record MoveSlideInput([property: ID<Session>] Guid Session, int Page, Guid? CommandId = null)
    : ICommandInput;

public sealed record MoveSlidePayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class MoveSlide
{
    public const int MostPages = 2_000;

    /// <summary>Turns to a page of the slides, for all who follow. For hosts and presenters. It is no event.</summary>
    [GraphQLName("moveSlide")]
    public static async Task<MoveSlidePayload> Run(
        MoveSlideInput input,
        Actor actor,
        SessionList sessions,
        EventStore.IEventStore store,
        SlidePositions slides,
        ILive live,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return new(null, [new SignInRequired()]);
        if (await sessions.Find(input.Session, actor, cancellation) is not { } session)
            return new(null, [new SessionNotFound()]);
        var state = (await store.Load<SessionState>(input.Session, cancellation)).State;
        if (state is not SessionState.Opened { Facts: var facts } || !actor.MayPresent(facts))
            return new(null, [new NotYourPart()]);
        if (facts.IsOver)
            return new(null, [new SessionIsOver()]);
        var page = Math.Clamp(input.Page, 1, MostPages);
        await slides.Move(input.Session, page, cancellation);
        live.Signal(Session.ChannelOf(input.Session), SlidePositions.Signal(page));
        return new(session, null);
    }
}
