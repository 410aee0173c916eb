using Hub.EventStore.Postgres;
using Hub.EventStore.Serialization;
using Hub.EventStore.Writing;
using Npgsql;

namespace Hub.EventStore.Erasure;

/// <summary>The audited functions, called as <c>hub_eraser</c>, and what goes with the log in the same transaction.</summary>
internal sealed class EraserConnection
{
    private readonly string connectionString;
    private readonly string readSchema;
    private readonly SqlText sql;
    private readonly EventRows rows;
    private readonly IReadOnlyList<IProjection> projections;
    private readonly IReadOnlyList<IPersonalRows> personalRows;

    public EraserConnection(
        string connectionString,
        EventStoreOptions options,
        IReadOnlyList<IProjection> projections,
        IReadOnlyList<IPersonalRows> personalRows
    )
    {
        var login = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 0 };
        login.Options = $"{login.Options} -c role=hub_eraser".Trim();
        this.connectionString = login.ConnectionString;
        readSchema = options.ReadSchema;
        sql = new SqlText(options);
        rows = new EventRows(new EventSerializer(new EventRegistry(options), options.MaxEventBytes));
        this.projections = projections;
        this.personalRows = personalRows;
    }

    public async Task<NpgsqlConnection> Open(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    public NpgsqlCommand Command(NpgsqlConnection connection, string name, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlCommand(sql[name], connection);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }

    public async Task<ErasureResult> Erase(ErasureAsked asked, CancellationToken cancellationToken)
    {
        await using var connection = await Open(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using (var path = new NpgsqlCommand($"set local search_path = {readSchema}, public", connection))
            await path.ExecuteNonQueryAsync(cancellationToken);

        var (sequence, masked, kept) = await Mask(connection, asked, cancellationToken);
        var batch = new SqlBatch();
        if (sequence > 0)
            await EraseRead(connection, new PersonErased(asked.Person, masked), sequence, batch, cancellationToken);
        foreach (var each in personalRows)
            each.Erase(asked.Person, batch);
        await Run(connection, batch, cancellationToken);

        await transaction.CommitAsync(cancellationToken);
        return new ErasureResult(asked.Id, sequence, masked.Length, kept);
    }

    public async Task Confirm(TransferConfirmed confirmed, CancellationToken cancellationToken)
    {
        await using var connection = await Open(cancellationToken);
        await using var command = Command(
            connection,
            "ConfirmTransfer",
            confirmed.Id,
            confirmed.ActingFor,
            confirmed.RecordedBefore.ToUniversalTime(),
            confirmed.ConfirmedBy
        );
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<PersonalWords>> Preview(Guid person, CancellationToken cancellationToken)
    {
        await using var connection = await Open(cancellationToken);
        await using var command = Command(connection, "PreviewErasure", person);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var words = new List<PersonalWords>();
        while (await reader.ReadAsync(cancellationToken))
            words.Add(
                new PersonalWords(
                    reader.GetInt64(0),
                    reader.GetString(1),
                    reader.GetString(2),
                    reader.IsDBNull(3) ? null : reader.GetString(3),
                    reader.GetString(4),
                    reader.IsDBNull(5) ? null : reader.GetFieldValue<DateTimeOffset>(5)
                )
            );
        return words;
    }

    public Task<IReadOnlyList<Guid>> PersonsWithKeptWords(CancellationToken cancellationToken) =>
        Ids("ReadKeptErasures", cancellationToken);

    public async Task<IReadOnlySet<Guid>> LedgerIds(CancellationToken cancellationToken) =>
        (await Ids("ReadLedger", cancellationToken)).ToHashSet();

    private async Task<IReadOnlyList<Guid>> Ids(string name, CancellationToken cancellationToken)
    {
        await using var connection = await Open(cancellationToken);
        await using var command = Command(connection, name);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var ids = new List<Guid>();
        while (await reader.ReadAsync(cancellationToken))
            ids.Add(reader.GetGuid(0));
        return ids;
    }

    private async Task<(long Sequence, long[] Masked, int Kept)> Mask(
        NpgsqlConnection connection,
        ErasureAsked asked,
        CancellationToken cancellationToken
    )
    {
        await using var command = Command(
            connection,
            "ErasePerson",
            asked.Id,
            asked.Person,
            asked.AskedBy,
            asked.Reason
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? (reader.GetInt64(0), reader.GetFieldValue<long[]>(1), (int)reader.GetInt64(2))
            : (0, [], 0);
    }

    // The rows folded from the changed events, and whatever a projection makes of the erasure itself.
    private async Task EraseRead(
        NpgsqlConnection connection,
        PersonErased erased,
        long sequence,
        SqlBatch batch,
        CancellationToken cancellationToken
    )
    {
        await foreach (var masked in MaskedEvents.Read(connection, sql, rows, erased, cancellationToken))
        foreach (var projection in projections)
            projection.Erase(masked, batch);
        var itself = new PersonErased(erased.PersonId, [sequence]);
        await foreach (var recorded in MaskedEvents.Read(connection, sql, rows, itself, cancellationToken))
        foreach (var projection in projections)
            projection.Project(recorded, batch);
    }

    private static async Task Run(NpgsqlConnection connection, SqlBatch batch, CancellationToken cancellationToken)
    {
        if (batch.Statements.Count == 0)
            return;
        await using var statements = new NpgsqlBatch(connection) { Timeout = 0 };
        foreach (var (text, values) in batch.Statements)
            statements.BatchCommands.Add(Statement.Of(text, values));
        await statements.ExecuteNonQueryAsync(cancellationToken);
    }
}
