using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Tours.Sessions;

/// <summary>Something within a session with a stream of its own: a question, a poll, a line of captions.</summary>
public interface ISessionPart
{
    Guid Uuid { get; }

    Guid SessionId { get; }
}

/// <summary>
/// Commands on parts of a session, decided over the session's stream and the part's own: so a session that ends, or a
/// host who is removed, counts at once.
/// </summary>
public sealed class PartsOf<TPart, TState>(Actor actor, Commands commands, SessionList sessions, IThings<TPart> parts)
    where TPart : class, ISessionPart
    where TState : class, IState<TState>
{
    /// <summary>What is decided of both states, at the time of the deed.</summary>
    public delegate Decision Decide(SessionState session, TState part, DateTimeOffset now);

    /// <summary>Changes a part that is there.</summary>
    public async Task<Answer<TPart>> Change<TInput>(
        Guid id,
        TInput input,
        Decide decide,
        CancellationToken cancellation,
        Refusal? wrong = null
    )
        where TInput : ICommandInput
    {
        if (actor.PersonId is null)
            return new SignInRequired();
        if (await parts.Find(id, actor, cancellation) is not { } part)
            return parts.NotFound;
        return await Save(part.SessionId, id, input, hat: null, wrong, decide, cancellation);
    }

    /// <summary>Adds a part to a session. Who has several offices says which one they write by; a guest has none.</summary>
    public async Task<Answer<TPart>> Add<TInput>(
        Guid session,
        TInput input,
        Refusal? wrong,
        Decide decide,
        CancellationToken cancellation
    )
        where TInput : IWritingInput
    {
        if (actor.PersonId is null)
            return new SignInRequired();
        if (await sessions.Find(session, actor, cancellation) is null)
            return sessions.NotFound;
        var (hat, noHat) = actor.ChooseAny(input.ActingFor);
        return await Save(session, input.Id, input, hat, noHat ?? wrong, decide, cancellation);
    }

    private async Task<Answer<TPart>> Save<TInput>(
        Guid session,
        Guid id,
        TInput input,
        Hat? hat,
        Refusal? wrong,
        Decide decide,
        CancellationToken cancellation
    )
        where TInput : ICommandInput
    {
        if (wrong is not null)
            return wrong;
        var refusal = await commands.Decide(
            [session, id],
            input,
            hat,
            states => OfPart(id, decide(states.Of<SessionState>(session), states.Of<TState>(id), commands.Now)),
            cancellation,
            createdId: input is IWritingInput ? id : null
        );
        if (refusal is not null)
            return refusal;
        return await parts.Find(id, actor, cancellation) is { } now ? new Answer<TPart>(now, null) : parts.NotFound;
    }

    /// <summary>The session is asked and only the part changes.</summary>
    private static Decision OfPart(StreamId part, Decision decided) =>
        decided.Events.Count == 0 ? decided : Decision.Accept([.. decided.Events.Select(one => (part, one))]);
}
