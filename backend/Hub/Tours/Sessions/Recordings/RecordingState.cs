using Hub.EventStore;

namespace Hub.Tours.Sessions.Recordings;

/// <summary>A session's recording, as far as decisions need it.</summary>
public sealed record RecordingState(RecordingPublished? Published) : IState<RecordingState>
{
    public static RecordingState Initial { get; } = new(Published: null);

    public static StreamId StreamOf(Guid session) => StreamId.FromKey(session, "recording");

    public RecordingState Evolve(Event recorded) =>
        recorded switch
        {
            RecordingPublished published => new(published),
            RecordingWithdrawn => Initial,
            _ => this,
        };
}
