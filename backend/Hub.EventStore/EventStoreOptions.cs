using System.Reflection;
using System.Text.Json.Nodes;
using Hub.EventStore.Serialization;

namespace Hub.EventStore;

/// <summary>Settings of the store; the defaults are the product's.</summary>
public sealed class EventStoreOptions
{
    private readonly List<Type> eventTypes = [typeof(Archived), typeof(PersonErased)];

    /// <summary>The log's schema, in Marten's format.</summary>
    public string Schema { get; set; } = "hub";

    /// <summary>The schema of rows folded from the log.</summary>
    public string ReadSchema { get; set; } = "hub_read";

    /// <summary>Where read models are rebuilt, beside those in use.</summary>
    internal string NextReadSchema => $"{ReadSchema}_next";

    /// <summary>
    /// The statements that create the read models' tables in a schema, in the shape that this program writes. Null: a rebuild
    /// makes them like those in use.
    /// </summary>
    public Func<string, string>? ReadTables { get; set; }

    /// <summary>The schema of ordinary rows; the store keeps claimed keys there.</summary>
    public string RowsSchema { get; set; } = "hub_rows";

    /// <summary>The schema of the audited functions, of what they go by and of what they did.</summary>
    public string AuditSchema { get; set; } = "hub_audit";

    /// <summary>
    /// Whether <see cref="EventStoreSchema.Create"/> may create and upgrade. Off: it only looks whether somebody has run
    /// <see cref="EventStoreSchema.Sql"/>, and says so when not.
    /// </summary>
    public bool AutoCreate { get; set; } = true;

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

    /// <summary>
    /// How long the owner of a follower may be silent before PostgreSQL takes the ownership from it; another node then takes
    /// over within a sixth of it more.
    /// </summary>
    public TimeSpan OwnerSilence { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>Projections run inside the append's transaction, before those registered as services.</summary>
    public IList<IProjection> Projections { get; } = [];

    /// <summary>
    /// How long a text that was written with a hat stays for that body after its author is erased, counted from when it was
    /// recorded; null: until the body confirms that its archive has it. See <see cref="RetentionAttribute"/>.
    /// </summary>
    public IDictionary<string, TimeSpan?> RetentionClasses { get; } =
        new Dictionary<string, TimeSpan?> { [RetentionAttribute.Default] = null };

    /// <summary>Hats that begin so stand for no body: what was written with them goes at once, like what was without.</summary>
    public IList<string> HatsWithoutBody { get; } = [];

    /// <summary>
    /// A file of JSON lines that every erasure is added to, to be kept beside the backups; see
    /// <see cref="EventStoreErasure.Reapply"/>. Null: only the database knows.
    /// </summary>
    public string? ErasureLedger { get; set; }

    internal IReadOnlyList<Type> EventTypes => eventTypes;

    internal List<Upcaster> Upcasters { get; } = [];

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

    /// <summary>
    /// Events that are stored in the shape of <typeparamref name="TOld"/> are read as <typeparamref name="TNew"/>. The old type
    /// keeps its name and is written no more; the new one is called the same with its version: <c>PostReplied</c>,
    /// <c>PostRepliedV2</c> (stored as <c>post_replied_v2</c>). Steps follow one another.
    /// </summary>
    /// <param name="upcast">Pure, and never throws on what was once stored.</param>
    public EventStoreOptions Upcast<TOld, TNew>(Func<TOld, TNew> upcast)
        where TOld : Event
        where TNew : Event
    {
        RegisterEvents(typeof(TOld), typeof(TNew));
        Upcasters.Add(
            new Upcaster(EventAlias.Of(typeof(TOld)), typeof(TOld), typeof(TNew), old => upcast((TOld)old), null)
        );
        return this;
    }

    /// <summary>
    /// As <see cref="Upcast{TOld, TNew}"/>, where no type of the old shape is left: what is stored under
    /// <paramref name="alias"/> is read as <typeparamref name="TNew"/> once its JSON is reshaped.
    /// </summary>
    public EventStoreOptions Upcast<TNew>(string alias, Func<JsonObject, JsonObject> upcast)
        where TNew : Event
    {
        RegisterEvents(typeof(TNew));
        Upcasters.Add(new Upcaster(alias, null, typeof(TNew), null, upcast));
        return this;
    }
}
