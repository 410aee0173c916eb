using System.Reflection;

namespace Hub.EventStore;

/// <summary>Settings of the store; the defaults are the product's.</summary>
public sealed class EventStoreOptions
{
    private readonly List<Type> eventTypes = [];

    /// <summary>The log's schema, in Marten's format.</summary>
    public string Schema { get; set; } = "hub";

    /// <summary>The schema of rows folded from the log.</summary>
    public string ReadSchema { get; set; } = "hub_read";

    /// <summary>The schema of ordinary rows; the store keeps claimed keys there.</summary>
    public string RowsSchema { get; set; } = "hub_rows";

    /// <summary>
    /// A connection string past any transaction pooler, for the writer, LISTEN and locks. Null: the registered
    /// <c>NpgsqlDataSource</c> is direct already.
    /// </summary>
    public string? DirectConnectionString { get; set; }

    /// <summary>How many commands may wait before the next one is answered <see cref="Busy"/>.</summary>
    public int QueueCapacity { get; set; } = 4096;

    /// <summary>How many commands at most share one commit.</summary>
    public int MaxBatch { get; set; } = 256;

    /// <summary>The longest JSON of one event, in bytes of UTF-8.</summary>
    public int MaxEventBytes { get; set; } = 1024 * 1024;

    /// <summary>How many streams' states are kept warm.</summary>
    public int CachedStates { get; set; } = 10_000;

    /// <summary>How long the writer tries to reach a lost database before it answers <see cref="Unavailable"/>.</summary>
    public TimeSpan ReconnectFor { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a transaction of the writer may idle before PostgreSQL ends it, so that a frozen node stops nobody.</summary>
    public TimeSpan IdleInTransaction { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How often a follower looks without having been woken.</summary>
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Projections run inside the append's transaction, before those registered as services.</summary>
    public IList<IProjection> Projections { get; } = [];

    internal IReadOnlyList<Type> EventTypes => eventTypes;

    /// <summary>Registers every concrete <see cref="Event"/> of the assembly.</summary>
    public EventStoreOptions RegisterEvents(Assembly assembly) =>
        RegisterEvents([.. assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Event)) && !type.IsAbstract)]);

    /// <summary>Registers these event types.</summary>
    public EventStoreOptions RegisterEvents(params ReadOnlySpan<Type> types)
    {
        foreach (var type in types)
        {
            if (!type.IsSubclassOf(typeof(Event)) || type.IsAbstract)
                throw new ArgumentException($"{type} is no concrete event.", nameof(types));
            if (!eventTypes.Contains(type))
                eventTypes.Add(type);
        }
        return this;
    }
}
