using Npgsql;

namespace Hub.Shared.Reference;

/// <summary>The reference data as it is now. A singleton; resolvers take the part they need instead.</summary>
public sealed class CurrentReference(NpgsqlDataSource database)
{
    private volatile ReferenceData? _current;

    public ReferenceData Current =>
        _current ?? throw new InvalidOperationException("Reference data is read before Load.");

    public async Task Load(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<CurrentReference>("LoadReference"));
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<ReferenceRow>();
        while (await reader.ReadAsync(cancellation))
        {
            using var document = System.Text.Json.JsonDocument.Parse(reader.GetString(2));
            rows.Add(new ReferenceRow(reader.GetString(0), reader.GetString(1), document.RootElement.Clone()));
        }
        _current = new ReferenceData(rows);
    }
}
