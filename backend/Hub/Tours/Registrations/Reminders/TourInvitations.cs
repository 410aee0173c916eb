using System.Collections.Immutable;
using Hub.EventStore;

namespace Hub.Tours.Registrations.Reminders;

/// <summary>Of which deadlines of a tour those who could register were reminded, and how many days before each.</summary>
public sealed record TourInvitations(ImmutableHashSet<(DateOnly Deadline, int DaysBefore)> Reminded)
    : IState<TourInvitations>
{
    public static TourInvitations Initial { get; } = new(ImmutableHashSet<(DateOnly, int)>.Empty);

    public static StreamId StreamOf(Guid tour) => StreamId.FromKey(tour, "invitations");

    public TourInvitations Evolve(Event recorded) =>
        recorded is InvitedReminded reminded ? new(Reminded.Add((reminded.Deadline, reminded.DaysBefore))) : this;
}
