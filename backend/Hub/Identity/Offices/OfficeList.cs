using Hub.Shared.Time;
using Npgsql;

namespace Hub.Identity.Offices;

/// <summary>Offices as they are now, many at a time. Who may see whose is for the one who asks.</summary>
public sealed class OfficeList(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>One answer per id, in the same order, ended ones too; null where there is no such office.</summary>
    public async Task<IReadOnlyList<Office?>> Find(IReadOnlyList<Guid> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        await using var command = database.CreateCommand(SqlFile.Read<OfficeList>("FindOffices"));
        return await command.ReadInOrder(ids, row => Row(row, 0), office => office.Uuid, cancellation);
    }

    /// <summary>In force today, for any of these municipalities or bodies, or in the network itself.</summary>
    public Task<IReadOnlyList<Office>> In(
        IReadOnlyCollection<string> municipalities,
        IReadOnlyCollection<string> bodies,
        string network,
        CancellationToken cancellation
    ) => Load("OfficesIn", [municipalities.ToArray(), bodies.ToArray(), network, Today], cancellation);

    public Task<IReadOnlyList<Office>> NationalLeads(CancellationToken cancellation) =>
        Load("NationalLeads", [Today], cancellation);

    /// <summary>Numbers of the municipalities that have a main contact today. Public.</summary>
    public async Task<IReadOnlySet<string>> MunicipalitiesWithMainContact(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<OfficeList>("MunicipalitiesWithMainContact"));
        command.Parameters.Add(new() { Value = Today });
        return (await command.ReadAll(row => row.GetString(0), cancellation)).ToHashSet();
    }

    /// <summary>The person's language and offices in force; null for a person who is erased or never was.</summary>
    public async Task<(string Language, IReadOnlyList<Office> Offices)?> Of(Guid person, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<OfficeList>("OfficesOfPerson"));
        command.Parameters.Add(new() { Value = person });
        command.Parameters.Add(new() { Value = Today });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        string? language = null;
        var offices = new List<Office>();
        while (await reader.ReadAsync(cancellation))
        {
            language = reader.GetString(0);
            if (!await reader.IsDBNullAsync(1, cancellation))
            {
                offices.Add(Row(reader, 1));
            }
        }

        return language is null ? null : (language, offices);
    }

    private DateOnly Today => Norway.Today(time);

    private async Task<IReadOnlyList<Office>> Load(string sql, object[] values, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<OfficeList>(sql));
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return await command.ReadAll(row => Row(row, 0), cancellation);
    }

    private static Office Row(NpgsqlDataReader reader, int first) =>
        new(
            reader.GetGuid(first),
            reader.GetGuid(first + 1),
            Enum.Parse<OfficeKind>(reader.GetString(first + 2)),
            reader.StringOrNull(first + 3),
            reader.StringOrNull(first + 4),
            reader.StringOrNull(first + 5),
            reader.GetFieldValue<DateOnly>(first + 6),
            reader.IsDBNull(first + 7) ? null : reader.GetFieldValue<DateOnly>(first + 7)
        );
}
