using System.Collections.Immutable;
using Hub.EventStore;

namespace Hub.Tours.Registrations;

/// <summary>Who takes part in one stop and who waits, the first one first.</summary>
public sealed record StopRegistrations(ImmutableDictionary<Guid, DelegateFacts> Delegates, ImmutableList<Guid> Waiting)
    : IState<StopRegistrations>
{
    public static StopRegistrations Initial { get; } = new(ImmutableDictionary<Guid, DelegateFacts>.Empty, []);

    public static StreamId StreamOf(Guid stop) => StreamId.FromKey(stop, "registrations");

    /// <summary>Of which day those who come were reminded, and how many days before it; none: after it.</summary>
    public ImmutableHashSet<(DateOnly Day, int? DaysBefore)> Reminded { get; init; } = [];

    public int Seated => Delegates.Count - Waiting.Count;

    public StopRegistrations Evolve(Event recorded) =>
        recorded switch
        {
            DelegateRegistered registered => this with
            {
                Delegates = Delegates.SetItem(
                    registered.PersonId,
                    new DelegateFacts(registered.For, registered.IsListed)
                ),
                Waiting = registered.Waits ? Waiting.Add(registered.PersonId) : Waiting,
            },
            DelegateMovedUp moved => this with { Waiting = Waiting.Remove(moved.PersonId) },
            RegistrationCancelled cancelled => this with
            {
                Delegates = Delegates.Remove(cancelled.PersonId),
                Waiting = Waiting.Remove(cancelled.PersonId),
            },
            AttendanceListChosen chosen when Delegates.TryGetValue(chosen.PersonId, out var facts) => this with
            {
                Delegates = Delegates.SetItem(chosen.PersonId, facts with { IsListed = chosen.IsListed }),
            },
            StopReminded reminded => this with { Reminded = Reminded.Add((reminded.Day, reminded.DaysBefore)) },
            StopFollowedUp followed => this with { Reminded = Reminded.Add((followed.Day, null)) },
            _ => this,
        };

    /// <summary>Seats that nobody has; those who wait come before anybody new.</summary>
    public int Free(int? capacity) => capacity is { } seats ? Math.Max(0, seats - Seated) : int.MaxValue;

    /// <summary>The seats that are free go to those who have waited longest.</summary>
    public IEnumerable<DelegateMovedUp> MoveUp(StopTerms terms, DateTimeOffset now) =>
        terms.TakesPlace(now)
            ? Waiting.Take(Free(terms.Capacity)).Select(person => new DelegateMovedUp(terms.StopId, person, now))
            : [];

    public StopRegistrations After(IEnumerable<Event> events) =>
        events.Aggregate(this, (state, recorded) => state.Evolve(recorded));
}

/// <summary>A delegate, as far as decisions go.</summary>
public sealed record DelegateFacts(string For, bool IsListed);
