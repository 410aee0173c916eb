using Hub.EventStore;

namespace Hub.Tours.Sessions;

/// <summary>
/// Everybody with an office takes part in a session, and whoever an invitation opens its stop for. Those lead it who run
/// one of its networks, and its hosts and co-hosts.
/// </summary>
internal static class SessionAccess
{
    public static bool MayAttend(this Actor actor, Guid session) => actor.HasOffice || actor.Opens.Contains(session);

    public static bool MayHost(this Actor actor, SessionFacts session) =>
        session.Networks.Any(actor.MayFacilitate) || (actor.PersonId is { } person && session.Hosts.Contains(person));

    public static bool MayPresent(this Actor actor, SessionFacts session) =>
        actor.MayHost(session) || actor.Has(SessionRole.Presenter, session);

    public static bool MayCaption(this Actor actor, SessionFacts session) =>
        actor.MayHost(session) || actor.Has(SessionRole.Captioner, session);

    /// <summary>What is decided on the session by those who lead it; everybody else hears that they do not.</summary>
    public static Decision HostedBy(this SessionState state, Actor actor, Func<SessionFacts, Decision> decide) =>
        state is not SessionState.Opened { Facts: var session } ? new SessionNotFound()
        : actor.MayHost(session) ? decide(session)
        : new NotAHost();

    /// <summary>The same while it is not over.</summary>
    public static Decision RunBy(this SessionState state, Actor actor, Func<SessionFacts, Decision> decide) =>
        state.HostedBy(actor, session => session.IsOver ? new SessionIsOver() : decide(session));

    /// <summary>What is decided by somebody who takes part, while it is not over.</summary>
    public static Decision AttendedBy(
        this SessionState state,
        Guid id,
        Actor actor,
        Func<SessionFacts, Decision> decide
    ) =>
        state is not SessionState.Opened { Facts: var session } || !(actor.MayAttend(id) || actor.MayHost(session))
            ? new SessionNotFound()
        : session.IsOver ? new SessionIsOver()
        : decide(session);

    private static bool Has(this Actor actor, SessionRole role, SessionFacts session) =>
        actor.PersonId is { } person && session.Roles.GetValueOrDefault(person, (SessionRole)(-1)) == role;
}
