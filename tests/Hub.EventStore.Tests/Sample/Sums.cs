namespace Hub.EventStore.Tests.Sample;

/// <summary>A read model that shows at once when an event is missed or taken twice.</summary>
internal sealed class Sums : IProjection
{
    public const int Throws = -1;
    public const int RefusedBySql = 5000;

    public const string Table = """
        set role hub_owner;
        create table if not exists hub_read.sums (
            name text primary key, total int not null check (total < 5000), taken bigint not null);
        reset role
        """;

    private int projected;

    public string Name { get; init; } = "sums";

    public int Version { get; init; } = 1;

    public IReadOnlyList<string> Tables => ["sums"];

    /// <summary>Passed before each event, or before the one that has this sequence.</summary>
    public Gate? Before { get; init; }

    public long BeforeEvent { get; init; }

    /// <summary>Whether an event may be taken; changed while it runs.</summary>
    public Func<int, bool> Takes { get; set; } = by => by != Throws;

    public int Projected => projected;

    public void Project(RecordedEvent recorded, SqlBatch batch)
    {
        if (BeforeEvent is 0 || BeforeEvent == recorded.Sequence)
            Before?.Pass();
        Interlocked.Increment(ref projected);
        if (recorded.Data is not Counted { By: var by })
            return;
        if (!Takes(by))
            throw new InvalidOperationException("no such number");
        batch.Add(
            """
            insert into sums (name, total, taken) values ('sum', $1, 1)
            on conflict (name) do update set total = sums.total + $1, taken = sums.taken + 1
            """,
            by
        );
    }
}
