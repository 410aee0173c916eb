using System.Globalization;
using Npgsql;

namespace Hub.Calendar.Entries;

/// <summary>Everything dated between two days, as somebody may see it.</summary>
public sealed class EntryList(NpgsqlDataSource database)
{
    /// <summary>The earliest first; what has only a month stands at the month's end.</summary>
    public async Task<IReadOnlyList<CalendarEntry>> Between(
        DateOnly first,
        DateOnly last,
        IReadOnlyCollection<string> networks,
        IReadOnlyCollection<string> kinds,
        string? focusArea,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<EntryList>("EntriesBetween"))
            .With("wanted", networks.ToArray())
            .With("first", first)
            .With("last", last)
            .With("firstMonth", first.ToString("yyyy-MM", CultureInfo.InvariantCulture))
            .With("lastMonth", last.ToString("yyyy-MM", CultureInfo.InvariantCulture))
            .With("kinds", kinds.ToArray())
            .With("focusArea", focusArea ?? "")
            .With(sight);
        return await command.ReadAll(Read, cancellation);
    }

    private static CalendarEntry Read(NpgsqlDataReader row) =>
        new(
            Enum.Parse<CalendarEntryKind>(row.GetString(0)),
            row.GetGuid(1),
            row.GuidOrNull(2),
            row.StringOrNull(3),
            row.StringOrNull(4),
            row.DayOrNull(5),
            row.DayOrNull(6),
            row.StringOrNull(7),
            row.TimeOrNull(8),
            row.TimeOrNull(9),
            row.GetString(10),
            row.StringOrNull(11),
            row.GetBoolean(12),
            row.GetBoolean(13),
            row.GetFieldValue<string[]>(14),
            row.StringOrNull(15)
        );
}
