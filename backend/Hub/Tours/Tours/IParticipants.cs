namespace Hub.Tours.Tours;

/// <summary>Who takes part in a stop. Registration says it; what only participants see asks here.</summary>
public interface IParticipants
{
    /// <summary>Those of the stops that the person takes part in.</summary>
    Task<IReadOnlySet<Guid>> StopsOf(Guid person, IReadOnlyList<Guid> stops, CancellationToken cancellation);
}
