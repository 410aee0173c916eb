using Hub.EventStore;

namespace Hub.Tours.Sessions.Participations;

/// <summary>What one person has done in one session, as far as decisions need it.</summary>
public sealed record ParticipationState(bool Attended, bool HandIsUp, DateTimeOffset? LastReaction)
    : IState<ParticipationState>
{
    public static ParticipationState Initial { get; } = new(false, false, null);

    public static StreamId StreamOf(Guid session, Guid person) =>
        StreamId.FromKey(session, $"participation/{person:D}");

    public ParticipationState Evolve(Event recorded) =>
        recorded switch
        {
            SessionAttended => this with { Attended = true },
            HandRaised => this with { HandIsUp = true },
            HandLowered => this with { HandIsUp = false },
            SessionReactionGiven given => this with { LastReaction = given.At },
            _ => this,
        };
}
