using Hub.EventStore.Subscriptions;

namespace Hub.EventStore;

/// <summary>
/// Everything that follows the log with a checkpoint. Run on every node: of each follower one node at a time is the owner,
/// and another takes over within seconds when that one dies, freezes or is cut off.
/// </summary>
public sealed class Followers
{
    private readonly LogAccess log;
    private readonly Followed[] all;

    /// <param name="store">The store whose log they follow.</param>
    /// <exception cref="ArgumentException">Two have the same name.</exception>
    public Followers(
        PostgresEventStore store,
        IEnumerable<IProjection> projections,
        IEnumerable<ISubscription>? subscriptions = null
    )
    {
        log = store.Log;
        all =
        [
            .. projections.Select(each => new Followed(each)),
            .. (subscriptions ?? []).Select(each => new Followed(each)),
        ];
        foreach (var same in all.GroupBy(each => each.Name).Where(group => group.Count() > 1))
            throw new ArgumentException($"Two followers have the name {same.Key}.");
    }

    /// <summary>Until cancelled, whatever happens to the database meanwhile.</summary>
    public Task Run(CancellationToken cancellationToken) =>
        Task.WhenAll(
            all.Select(each =>
                Task.Run(() => new FollowedLoop(each, log).Run(cancellationToken), CancellationToken.None)
            )
        );

    /// <summary>
    /// Takes parked events once more, the oldest first; those that succeed are parked no longer. Their rows come later than
    /// those of the events after them.
    /// </summary>
    /// <param name="follower">Only this one's; null: all.</param>
    /// <param name="sequence">Only this event; null: all.</param>
    /// <returns>Each with its new error, or null where it succeeded.</returns>
    public Task<IReadOnlyList<(ParkedEvent Parked, string? Error)>> Retry(
        string? follower = null,
        long? sequence = null,
        CancellationToken cancellationToken = default
    ) => new ParkedEvents(log, all).Retry(follower, sequence, cancellationToken);

    /// <summary>Gives parked events up: they are parked no longer, and the follower has not taken them.</summary>
    /// <returns>Those that were given up.</returns>
    public Task<IReadOnlyList<ParkedEvent>> Skip(
        string? follower = null,
        long? sequence = null,
        CancellationToken cancellationToken = default
    ) => new ParkedEvents(log, all).Skip(follower, sequence, cancellationToken);
}
