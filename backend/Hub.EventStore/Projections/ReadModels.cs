using Hub.EventStore.Postgres;
using Hub.EventStore.Projections;
using Hub.EventStore.Serialization;
using Hub.EventStore.Subscriptions;
using Hub.EventStore.Writing;
using Npgsql;

namespace Hub.EventStore;

/// <summary>
/// The rows folded from the log, as a whole: which version they are at, and making them anew beside those in use while
/// everybody goes on. Works as the owner, on a connection past any transaction pooler.
/// </summary>
public sealed class ReadModels
{
    private readonly string owner;
    private readonly EventStoreOptions options;
    private readonly SqlText sql;
    private readonly EventRows rows;
    private readonly TimeProvider clock;
    private readonly IReadOnlyList<IProjection> inline;
    private readonly IReadOnlyList<IProjection> followed;
    private readonly IReadOnlyList<ReadModelSet> sets;

    /// <param name="ownerConnectionString">Of a login that is a member of <c>hub_owner</c>.</param>
    /// <param name="options">As the store has them, with its inline projections.</param>
    /// <param name="inline">Further inline projections.</param>
    /// <param name="followed">Projections that follow the log.</param>
    /// <exception cref="ArgumentException">A table is written by projections that are not rebuilt together.</exception>
    public ReadModels(
        string ownerConnectionString,
        EventStoreOptions options,
        IEnumerable<IProjection>? inline = null,
        IEnumerable<IProjection>? followed = null,
        TimeProvider? clock = null
    )
    {
        owner = ownerConnectionString;
        this.options = options;
        this.clock = clock ?? TimeProvider.System;
        sql = new SqlText(options);
        rows = new EventRows(new EventSerializer(new EventRegistry(options), options.MaxEventBytes));
        this.inline = [.. options.Projections, .. inline ?? []];
        this.followed = [.. followed ?? []];
        sets = ReadModelSet.Of(this.inline, this.followed);
    }

    /// <summary>Each read model with the version of its rows.</summary>
    public async Task<IReadOnlyList<ReadModelStatus>> Status(CancellationToken cancellationToken = default)
    {
        await using var source = NpgsqlDataSource.Create(owner);
        await using var snapshot = await Snapshot.Open(source, cancellationToken);
        var kept = await snapshot.Read(
            sql["ReadReadModels"],
            row => (Name: row.GetString(0), Version: row.GetInt32(1)),
            cancellationToken
        );
        var followers = await snapshot.Read(sql["ReadFollowers"], row => row.GetString(0), cancellationToken);
        return
        [
            .. inline.Select(each => new ReadModelStatus(
                each.Name,
                false,
                each.Version,
                kept.Where(row => row.Name == each.Name).Select(row => (int?)row.Version).FirstOrDefault()
            )),
            .. followed.Select(each => new ReadModelStatus(
                each.Name,
                true,
                each.Version,
                followers.Select(row => Followed.VersionIn(row, each.Name)).Max()
            )),
        ];
    }

    /// <summary>
    /// Makes rows anew, one read model after the other (the inline ones together), and goes on where an earlier run was
    /// stopped or died.
    /// </summary>
    /// <param name="names">Of projections; null: all.</param>
    /// <exception cref="RebuildFailed">The old rows stay in place.</exception>
    public async Task<IReadOnlyList<Rebuilt>> Rebuild(
        IReadOnlyCollection<string>? names = null,
        IProgress<RebuildProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        var known = sets.SelectMany(set => set.Projections).Select(each => each.Name).ToHashSet();
        if (names?.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
            throw new RebuildFailed($"There is no read model {unknown}. There are {string.Join(", ", known.Order())}.");
        await using var connection = await RebuildConnection.Open(owner, sql, wait: false, cancellationToken);
        var wanted = sets.Where(set => names is null || set.Projections.Any(each => names.Contains(each.Name)));
        return await Rebuild(connection, wanted, progress, cancellationToken);
    }

    /// <summary>
    /// At start, before anything is written: does nothing where the store has not been created yet; else makes anew what was written by an older version of its projection, or by none.
    /// Nodes that start together take turns.
    /// </summary>
    /// <exception cref="RebuildFailed">A newer program wrote the inline rows, and this one would spoil them.</exception>
    public async Task<IReadOnlyList<Rebuilt>> BringUpToDate(
        IProgress<RebuildProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        if (!await IsThere(cancellationToken) || (await Outdated(cancellationToken)).Count == 0)
            return [];
        if (await KeepOnEmptyLog(cancellationToken))
            return [];
        await using var connection = await RebuildConnection.Open(owner, sql, wait: true, cancellationToken);
        return await Rebuild(connection, await Outdated(cancellationToken), progress, cancellationToken);
    }

    // Where nothing has happened there is nothing to make anew, and nobody but the application is needed to say so.
    private async Task<bool> KeepOnEmptyLog(CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(owner);
        await using var last = source.CreateCommand(sql["ReadLast"]);
        if (await last.ExecuteScalarAsync(cancellationToken) is > 0L)
            return false;
        await using var keep = source.CreateBatch();
        foreach (var each in inline)
            keep.BatchCommands.Add(
                Statement.Of(
                    sql["KeepReadModel"],
                    Statement.Value(each.Name),
                    Statement.Value(each.Version),
                    Statement.Value(0L)
                )
            );
        if (keep.BatchCommands.Count > 0)
            await keep.ExecuteNonQueryAsync(cancellationToken);
        return true;
    }

    private async Task<bool> IsThere(CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(owner);
        await using var command = source.CreateCommand("select to_regclass($1) is not null");
        command.Parameters.Add(Statement.Value($"{options.RowsSchema}.read_models"));
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private async Task<List<ReadModelSet>> Outdated(CancellationToken cancellationToken)
    {
        var status = await Status(cancellationToken);
        if (status.FirstOrDefault(each => !each.IsFollowed && each.Stored > each.Version) is { } newer)
            throw new RebuildFailed(
                $"The rows of {newer.Name} are at version {newer.Stored}, and this program writes version {newer.Version}: start the newer program."
            );
        var outdated = status
            .Where(each => each.IsFollowed ? each.Stored < each.Version : each.Stored != each.Version)
            .Select(each => each.Name)
            .ToHashSet();
        return [.. sets.Where(set => set.Projections.Any(each => outdated.Contains(each.Name)))];
    }

    private async Task<IReadOnlyList<Rebuilt>> Rebuild(
        RebuildConnection connection,
        IEnumerable<ReadModelSet> wanted,
        IProgress<RebuildProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var rebuilt = new List<Rebuilt>();
        foreach (var set in wanted)
            rebuilt.Add(await new Rebuild(connection, options, sql, rows, set, clock, progress).Run(cancellationToken));
        return rebuilt;
    }
}
