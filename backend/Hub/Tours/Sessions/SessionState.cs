using System.Collections.Immutable;
using Hub.EventStore;
using Hub.Tours.Sessions.Evaluations;

namespace Hub.Tours.Sessions;

/// <summary>What decisions on a session need to know.</summary>
public abstract record SessionState : IState<SessionState>
{
    public static SessionState Initial { get; } = new NotOpened();

    public sealed record NotOpened : SessionState;

    /// <summary>The id belongs to something that is no session.</summary>
    public sealed record Foreign : SessionState;

    public sealed record Opened(SessionFacts Facts) : SessionState;

    public SessionState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotOpened, SessionOpened opened) => new Opened(SessionFacts.From(opened)),
            (NotOpened, _) => new Foreign(),
            (Opened opened, _) => new Opened(opened.Facts.Evolve(recorded)),
            _ => this,
        };
}

/// <summary>A session as it is now.</summary>
public sealed record SessionFacts(
    Guid Tour,
    ImmutableArray<string> Networks,
    SessionPhase Phase,
    ImmutableDictionary<Guid, SessionRole> Roles
)
{
    public Guid? CurrentItem { get; init; }

    public (VideoKind Kind, string? Address) Video { get; init; }

    public bool IsRecorded { get; init; }

    public string? Slides { get; init; }

    /// <summary>It was said at some time that it is recorded.</summary>
    public bool WasRecorded { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public bool IsEvaluationShown { get; init; }

    public static SessionFacts From(SessionOpened opened) =>
        new(
            opened.Tour,
            [.. opened.Networks],
            SessionPhase.Lobby,
            opened.Hosts.Distinct().ToImmutableDictionary(host => host, _ => SessionRole.Host)
        );

    public bool IsOver => Phase is SessionPhase.Ended;

    /// <summary>Persons who lead it by name; those who run its networks may always.</summary>
    public IEnumerable<Guid> Hosts =>
        Roles.Where(role => role.Value is SessionRole.Host or SessionRole.CoHost).Select(role => role.Key);

    public bool IsLastHost(Guid person) => Hosts.Contains(person) && Hosts.Count() == 1;

    public SessionFacts Evolve(Event recorded) =>
        recorded switch
        {
            SessionStarted => this with { Phase = SessionPhase.Live },
            SessionEnded ended => this with { Phase = SessionPhase.Ended, CurrentItem = null, EndedAt = ended.At },
            EvaluationResultShown shown => this with { IsEvaluationShown = shown.IsShown },
            SessionRoleGiven given => this with { Roles = Roles.SetItem(given.PersonId, given.Role) },
            SessionRoleTaken taken => this with { Roles = Roles.Remove(taken.PersonId) },
            ProgrammeItemBegun begun => this with { CurrentItem = begun.ItemId },
            SessionVideoSet set => this with { Video = (set.Kind, set.Address) },
            RecordingAnnounced announced => this with
            {
                IsRecorded = announced.IsRecorded,
                WasRecorded = WasRecorded || announced.IsRecorded,
            },
            SlidesShown shown => this with { Slides = shown.File },
            _ => this,
        };
}
