using Hub.EventStore.Postgres;
using Hub.EventStore.Writing;
using Npgsql;

namespace Hub.EventStore.Projections;

/// <summary>The tables beside those in use: made, found again after a crash, and put in the place of the old ones.</summary>
internal sealed class NextTables(RebuildConnection owner, EventStoreOptions options, SqlText sql, ReadModelSet set)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(250);

    private readonly string read = options.ReadSchema;
    private readonly string next = options.NextReadSchema;

    /// <summary>When what is there now was begun.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>Where to go on: 0 with empty tables, or where an earlier run of the same rebuild was.</summary>
    public Task<long> Begin(CancellationToken cancellationToken) =>
        owner.InTransaction(
            async () =>
            {
                var fingerprint = set.Fingerprint(options.ReadTables?.Invoke(next) ?? "");
                if (await Unfinished(cancellationToken) is var (begun, position) && begun == fingerprint)
                    return position;
                await Drop(await Tables(cancellationToken), cancellationToken);
                await Create(cancellationToken);
                await owner.Execute(sql["BeginRebuild"], cancellationToken);
                await owner.Execute($"insert into {next}.rebuild values ('{fingerprint}', 0)", cancellationToken);
                await Unfinished(cancellationToken);
                return 0;
            },
            cancellationToken
        );

    /// <summary>Puts the tables in place, in the transaction at hand, with whatever was granted on the old ones.</summary>
    /// <exception cref="PostgresException">55P03: somebody reads the old ones for so long that others must not wait.</exception>
    public async Task Swap(CancellationToken cancellationToken)
    {
        await owner.Execute($"set local lock_timeout = {LongestWait.TotalMilliseconds}", cancellationToken);
        var grants = await owner.Read(
            Statement.Of(sql["ListGrants"], Statement.Value(set.Tables.ToArray())),
            row => row.GetString(0),
            cancellationToken
        );
        var inUse = string.Join(", ", set.Tables.Select(table => $"{read}.{table}"));
        await owner.Execute(
            $"""
            drop table if exists {inUse};
            {Each(set.Tables, table => $"alter table {next}.{table} set schema {read}")}
            grant select, insert, update, delete, truncate on {inUse} to hub_app;
            grant select, update, delete on {inUse} to hub_eraser;
            grant usage on all sequences in schema {read} to hub_app;
            {Each(grants, grant => grant)}
            drop table {next}.rebuild;
            """,
            cancellationToken
        );
    }

    private async Task Create(CancellationToken cancellationToken)
    {
        if (options.ReadTables is { } script)
            await owner.Execute(script(next), cancellationToken);
        else
            await owner.Execute(
                Each(set.Tables, table => $"create table {next}.{table} (like {read}.{table} including all)"),
                cancellationToken
            );
        var made = await Tables(cancellationToken);
        if (set.Tables.Except(made).FirstOrDefault() is { } missing)
            throw new RebuildFailed($"Nothing creates the table {missing}, which {set.Name} writes.");
        await Drop(made.Except(set.Tables), cancellationToken);
    }

    private async Task<(string, long)?> Unfinished(CancellationToken cancellationToken)
    {
        if (!(await Tables(cancellationToken)).Contains("rebuild"))
            return null;
        var found = await owner.Read(
            Statement.Of(sql["ReadRebuild"]),
            row => (row.GetString(0), row.GetInt64(1), row.GetFieldValue<DateTimeOffset>(2)),
            cancellationToken
        );
        (var fingerprint, var position, StartedAt) = found[0];
        return (fingerprint, position);
    }

    private Task<List<string>> Tables(CancellationToken cancellationToken) =>
        owner.Read(Statement.Of(sql["ListNextTables"]), row => row.GetString(0), cancellationToken);

    private Task Drop(IEnumerable<string> tables, CancellationToken cancellationToken) =>
        owner.Execute(Each(tables, table => $"drop table {next}.{table} cascade"), cancellationToken);

    private static string Each<T>(IEnumerable<T> all, Func<T, string> say) =>
        string.Concat(all.Select(each => $"{say(each)};\n"));
}
