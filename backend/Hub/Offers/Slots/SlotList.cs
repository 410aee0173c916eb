using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Offers.Slots;

/// <summary>
/// Slots as somebody may see them: members of the network that they are there, and who may know it, for whom they are.
/// </summary>
public sealed class SlotList(NpgsqlDataSource database) : IThings<Slot>
{
    /// <summary>Of one network at once; a facilitator who opens more than this in a period has to look at a shorter one.</summary>
    public const int Most = 200;

    public Refusal NotFound { get; } = new SlotNotFound();

    public StreamId StreamOf(Slot slot) => slot.Uuid;

    public async Task<IReadOnlyList<Slot?>> Find(IReadOnlyList<Guid> ids, Sight sight, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<SlotList>("FindSlots")).With(sight);
        return await command.ReadInOrder(ids, Read, slot => slot.Uuid, cancellation);
    }

    /// <summary>What is offered or booked in these networks and is not over at <c>after</c>, the earliest first.</summary>
    public async Task<ILookup<string, Slot>> Of(
        IReadOnlyList<string> networks,
        DateTimeOffset after,
        DateTimeOffset before,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<SlotList>("SlotsOfNetworks"))
            .With("wanted", networks.Distinct().ToArray())
            .With("after", after)
            .With("before", before)
            .With("count", Most)
            .With(sight);
        return (await command.ReadAll(Read, cancellation)).ToLookup(slot => slot.NetworkKey);
    }

    private static Slot Read(NpgsqlDataReader row)
    {
        var seesBooking = row.GetBoolean(18);
        return new(
            row.GetGuid(0),
            row.GetString(1),
            row.GetString(2),
            row.GetFieldValue<DateOnly>(3),
            row.GetFieldValue<TimeOnly>(4),
            row.GetInt32(5),
            row.GetString(6),
            row.Instant(7),
            row.Instant(8),
            row.StringOrNull(9),
            row.GetBoolean(10),
            row.StoredTextAt(11),
            row.GetBoolean(14),
            row.GetBoolean(15),
            row.GetBoolean(16),
            row.GetInt64(17)
        )
        {
            StoredLink = seesBooking ? row.StringOrNull(19) : null,
            BookingId = seesBooking ? row.GuidOrNull(20) : null,
            MunicipalityNumber = seesBooking ? row.StringOrNull(21) : null,
        };
    }
}
