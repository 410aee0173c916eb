using System.Globalization;

namespace Hub.EventStore.Subscriptions;

/// <summary>What follows the log with a checkpoint: a projection or a subscription.</summary>
internal sealed record Followed
{
    private const string Shard = "All";

    private readonly Func<RecordedEvent, SqlBatch, CancellationToken, ValueTask> take;
    private readonly Action<RecordedEvent, SqlBatch>? erase;

    public Followed(IProjection projection)
        : this(projection.Name, projection.Version, mostAtOnce: 500)
    {
        take = (recorded, rows, _) =>
        {
            projection.Project(recorded, rows);
            return ValueTask.CompletedTask;
        };
        erase = projection.Erase;
    }

    // One at a time: what it does beside its rows must not be done again because a later event of the batch failed.
    public Followed(ISubscription subscription)
        : this(subscription.Name, version: 1, mostAtOnce: 1)
    {
        FromNow = subscription.FromNow;
        take = (recorded, rows, cancellationToken) => new(subscription.Take(recorded, rows, cancellationToken));
    }

    private Followed(string name, int version, int mostAtOnce)
    {
        if (name.Length == 0 || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
            throw new ArgumentException($"A follower's name is letters, digits and dashes, not '{name}'.");
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        (Name, Version, MostAtOnce) = (name, version, mostAtOnce);
        take = null!;
    }

    public string Name { get; }

    public int Version { get; }

    /// <summary>How many events at most share a transaction.</summary>
    public int MostAtOnce { get; }

    public bool FromNow { get; }

    /// <summary>The name of its row in <c>mt_event_progression</c>, by Marten's rule.</summary>
    public string Row =>
        Version == 1 ? $"{Name}:{Shard}" : string.Create(CultureInfo.InvariantCulture, $"{Name}:V{Version}:{Shard}");

    /// <summary>Only one node at a time holds it.</summary>
    public string Lock => $"hub.follow:{Name}";

    /// <param name="masked">The events that an erasure changed, as they are now.</param>
    /// <exception cref="TakingFailed">It threw.</exception>
    public async ValueTask Take(
        RecordedEvent recorded,
        IReadOnlyList<RecordedEvent> masked,
        SqlBatch rows,
        CancellationToken cancellationToken
    )
    {
        try
        {
            foreach (var each in masked)
                erase?.Invoke(each, rows);
            await take(recorded, rows, cancellationToken);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TakingFailed(problem);
        }
    }

    /// <summary>The version that a row of progress tells; null when the row is another follower's.</summary>
    public static int? VersionIn(string row, string name)
    {
        if (row == $"{name}:{Shard}")
            return 1;
        var (start, end) = ($"{name}:V", $":{Shard}");
        return
            row.StartsWith(start, StringComparison.Ordinal)
            && row.EndsWith(end, StringComparison.Ordinal)
            && int.TryParse(row[start.Length..^end.Length], CultureInfo.InvariantCulture, out var version)
            ? version
            : null;
    }
}

/// <summary>What follows threw, whatever that says about the database.</summary>
internal sealed class TakingFailed(Exception problem) : Exception(problem.Message, problem);
