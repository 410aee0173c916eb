using Hub.EventStore;
using Hub.Programmes;
using Hub.Shared.Commands;
using Hub.Shared.Reference;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Shared.Time;
using Hub.Tours.Tours;
using Npgsql;

namespace Hub.Tours.Agenda;

/// <summary>Points of agendas, for the members of the networks whose meetings they are for.</summary>
public sealed class AgendaPointList(NpgsqlDataSource database, CurrentReference reference, TimeProvider time)
    : IThings<AgendaPoint>
{
    public Refusal NotFound { get; } = new AgendaPointNotFound();

    public StreamId StreamOf(AgendaPoint thing) => thing.Uuid;

    public async Task<IReadOnlyList<AgendaPoint?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database.CreateCommand(SqlFile.Read<AgendaPointList>("FindAgendaPoints")).With(sight);
        return await command.ReadInOrder(ids, Read, point => point.Uuid, cancellation);
    }

    /// <summary>Each meeting's, what was carried over first, then in the order in which they were added.</summary>
    public async Task<ILookup<Guid, AgendaPoint>> Of(
        IReadOnlyList<Guid> stops,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<AgendaPointList>("AgendaOfStops"))
            .With("stops", stops.Distinct().ToArray())
            .With("agendaKinds", Kinds.Where(kind => kind.HasAgenda).Select(kind => kind.Key).ToArray())
            .With("today", Norway.Today(time))
            .With(sight);
        var rows = await command.ReadAll(row => (Point: Read(row), Meeting: row.GetGuid(17)), cancellation);
        return rows.ToLookup(row => row.Meeting, row => row.Point);
    }

    /// <summary>Whether it is a kind of meeting that repeats and whose members add to the agenda.</summary>
    public bool HasAgenda(Stop stop) => HasAgenda(stop.KindKey ?? stop.TourKindKey);

    public bool HasAgenda(string? kind) => Kinds.Any(each => each.HasAgenda && each.Key == kind);

    /// <summary>Whether its day is over; its session's end is told by the session.</summary>
    public bool IsPast(Stop stop) => stop.Date is { } day && (stop.LastDate ?? day) < Norway.Today(time);

    private IReadOnlyList<MeetingKind> Kinds => reference.Current.Part<ProgrammeCatalogue>().MeetingKinds;

    private static AgendaPoint Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetGuid(2),
            row.GetFieldValue<string[]>(3),
            row.GetFieldValue<Guid[]>(4),
            row.StringOrNull(5),
            Languages.Parse(row.GetString(6)),
            row.StringOrNull(7),
            row.StringOrNull(8),
            row.NumberOrNull(9),
            row.GuidOrNull(10),
            row.StringOrNull(11),
            row.Instant(12),
            row.InstantOrNull(13),
            row.GetGuid(14),
            row.StringOrNull(15),
            row.GetInt64(16)
        );
}
