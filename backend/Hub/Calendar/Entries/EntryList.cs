using System.Globalization;
using Hub.Networks;
using Hub.Networks.Areas;
using Hub.Tours.Tours;
using Npgsql;

namespace Hub.Calendar.Entries;

/// <summary>Which of what is dated somebody asks for.</summary>
/// <param name="Networks">Keys of the networks.</param>
/// <param name="IsOwn">With what the viewer is registered for in other networks.</param>
/// <param name="Kinds">Keys of kinds of meeting; empty: all.</param>
/// <param name="FocusArea">Key of a focus area; null: all.</param>
/// <param name="Registered">Only what the viewer is registered for or has booked.</param>
public sealed record EntriesWanted(
    IReadOnlyCollection<string> Networks,
    bool IsOwn,
    IReadOnlyCollection<string> Kinds,
    string? FocusArea,
    bool Registered
)
{
    /// <summary>Of all that somebody is a member of, and of what they are registered for elsewhere.</summary>
    public static EntriesWanted Own(Actor actor) =>
        new([.. actor.Networks, NetworkKeys.National], IsOwn: true, [], null, Registered: false);

    /// <summary>Of a network and the whole country.</summary>
    public static EntriesWanted Of(Network network, AreaMap areas) =>
        new(
            [.. NetworksShown.In(areas, network.CountyNumber), NetworkKeys.National],
            IsOwn: false,
            [],
            null,
            Registered: false
        );
}

/// <summary>Everything dated between two days, as somebody may see it.</summary>
public sealed class EntryList(NpgsqlDataSource database)
{
    /// <summary>The earliest first; what has only a month stands at the month's end.</summary>
    public async Task<IReadOnlyList<CalendarEntry>> Between(
        DateOnly first,
        DateOnly last,
        EntriesWanted wanted,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<EntryList>("EntriesBetween"))
            .With("wanted", wanted.Networks.ToArray())
            .With("first", first)
            .With("last", last)
            .With("firstMonth", first.ToString("yyyy-MM", CultureInfo.InvariantCulture))
            .With("lastMonth", last.ToString("yyyy-MM", CultureInfo.InvariantCulture))
            .With("kinds", wanted.Kinds.ToArray())
            .With("focusArea", wanted.FocusArea ?? "")
            .With("own", wanted.IsOwn)
            .With("registered", wanted.Registered)
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
            row.StringOrNull(15),
            row.GetBoolean(16)
        );
}
