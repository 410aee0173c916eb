using Npgsql;

namespace Hub.Shared.Database;

/// <summary>The few lines that every read has in common.</summary>
public static class Rows
{
    public static async Task<List<T>> ReadAll<T>(
        this NpgsqlCommand command,
        Func<NpgsqlDataReader, T> read,
        CancellationToken cancellation
    )
    {
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation))
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>One answer per id, in the same order; null where no row has it. The query takes them as @ids.</summary>
    public static async Task<IReadOnlyList<T?>> ReadInOrder<T>(
        this NpgsqlCommand command,
        IReadOnlyList<Guid> ids,
        Func<NpgsqlDataReader, T> read,
        Func<T, Guid> idOf,
        CancellationToken cancellation
    )
        where T : class
    {
        var found = await command.With("ids", ids.Distinct().ToArray()).ReadAll(read, cancellation);
        var byId = found.ToDictionary(idOf);
        return [.. ids.Select(byId.GetValueOrDefault)];
    }

    /// <summary>
    /// Adds a parameter under a name that is not taken. Names differ by more than case: to Npgsql @networks is @Networks,
    /// and a query's own list in the place of the reader's rights would show everything to everybody.
    /// </summary>
    public static NpgsqlCommand With(this NpgsqlCommand command, string name, object? value)
    {
        foreach (NpgsqlParameter taken in command.Parameters)
            if (string.Equals(taken.ParameterName, name, StringComparison.OrdinalIgnoreCase))
                throw new ArgumentException($"The parameter {taken.ParameterName} is there already.", nameof(name));
        command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    /// <summary>What the actor may see, for the rules of access that the query names.</summary>
    public static NpgsqlCommand With(this NpgsqlCommand command, Sight sight) =>
        command
            .With(nameof(sight.SeesAll), sight.SeesAll)
            .With(nameof(sight.SeesOpen), sight.SeesOpen)
            .With(nameof(sight.Networks), sight.Networks)
            .With(nameof(sight.Facilitated), sight.Facilitated)
            .With(nameof(sight.Moderated), sight.Moderated)
            .With(nameof(sight.Opens), sight.Opens)
            .With(nameof(sight.RegistersFor), sight.RegistersFor)
            .With(nameof(sight.ContactOf), sight.ContactOf)
            .With(nameof(sight.PersonId), sight.PersonId ?? Guid.Empty);

    public static string? StringOrNull(this NpgsqlDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetString(column);

    public static Guid? GuidOrNull(this NpgsqlDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetGuid(column);

    public static int? NumberOrNull(this NpgsqlDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetInt32(column);

    public static DateOnly? DayOrNull(this NpgsqlDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetFieldValue<DateOnly>(column);

    public static TimeOnly? TimeOrNull(this NpgsqlDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetFieldValue<TimeOnly>(column);

    public static DateTimeOffset Instant(this NpgsqlDataReader reader, int column) =>
        reader.GetFieldValue<DateTimeOffset>(column);

    public static DateTimeOffset? InstantOrNull(this NpgsqlDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.Instant(column);
}
