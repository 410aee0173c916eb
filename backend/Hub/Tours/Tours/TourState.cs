using System.Collections.Immutable;
using Hub.EventStore;

namespace Hub.Tours.Tours;

/// <summary>What decisions on a tour, and on who takes part in its stops, need to know.</summary>
public abstract record TourState : IState<TourState>
{
    public static TourState Initial { get; } = new NotPublished();

    public sealed record NotPublished : TourState;

    /// <summary>The id belongs to something that is no tour.</summary>
    public sealed record Foreign : TourState;

    /// <summary>Published, and perhaps cancelled since.</summary>
    public sealed record Published(TourFacts Facts) : TourState;

    public TourState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotPublished, TourPublished published) => new Published(TourFacts.None.Evolve(published)),
            (NotPublished, _) => new Foreign(),
            (Published published, _) => new Published(published.Facts.Evolve(recorded)),
            _ => this,
        };
}

/// <summary>The tour as it is now: its content with what was changed since, and how each stop stands.</summary>
/// <param name="LastSource">Which import wrote the last version; null where people did.</param>
public sealed record TourFacts(
    int Version,
    TourContent Content,
    bool IsCancelled,
    ImmutableDictionary<Guid, StopStatus> Statuses,
    string? LastSource
)
{
    internal static TourFacts None { get; } = new(0, null!, false, ImmutableDictionary<Guid, StopStatus>.Empty, null);

    /// <summary>A stop as it is now; null for what is none of this tour.</summary>
    public StopContent? Stop(Guid id) => Content.Stops.FirstOrDefault(stop => stop.Id == id);

    public StopStatus StatusOf(Guid stop) =>
        IsCancelled ? StopStatus.Cancelled : Statuses.GetValueOrDefault(stop, StopStatus.Planned);

    internal TourFacts Evolve(Event recorded) =>
        recorded switch
        {
            TourPublished published => this with
            {
                Version = published.TourVersion,
                Content = published.Content,
                Statuses = Statuses.RemoveRange(
                    published.Moved.Where(id => Statuses.GetValueOrDefault(id) is StopStatus.Postponed)
                ),
                LastSource = published.Source,
            },
            StopAttendanceChanged changed => Change(
                changed.TourVersion,
                changed.StopId,
                stop => stop with { Attendance = changed.Attendance, OnlineLink = changed.OnlineLink }
            ),
            StopPostponed postponed => Change(
                postponed.TourVersion,
                postponed.StopId,
                stop => stop with { Time = postponed.Time },
                StopStatus.Postponed
            ),
            StopCancelled cancelled => Change(
                cancelled.TourVersion,
                cancelled.StopId,
                stop => stop,
                StopStatus.Cancelled
            ),
            TourCancelled cancelled => this with
            {
                Version = cancelled.TourVersion,
                IsCancelled = true,
                LastSource = null,
            },
            _ => this,
        };

    private TourFacts Change(int version, Guid id, Func<StopContent, StopContent> change, StopStatus? status = null) =>
        this with
        {
            Version = version,
            Content = Content with { Stops = [.. Content.Stops.Select(stop => stop.Id == id ? change(stop) : stop)] },
            Statuses = status is { } now ? Statuses.SetItem(id, now) : Statuses,
            LastSource = null,
        };
}

/// <summary>How a stop stands.</summary>
public enum StopStatus
{
    /// <summary>It takes place, or has taken place.</summary>
    Planned,

    /// <summary>It was put off; its time is the new one, or not yet known.</summary>
    Postponed,

    /// <summary>It does not take place.</summary>
    Cancelled,
}
