using Hub.Shared.Text;
using Npgsql;

namespace Hub.Offers.Slots;

/// <summary>Bookings as somebody may see them: of the municipalities they speak for, and of the networks they run.</summary>
public sealed class BookingList(NpgsqlDataSource database)
{
    /// <summary>One answer per id, in the same order; null for what the reader may not see or what does not exist.</summary>
    public async Task<IReadOnlyList<Booking?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database.CreateCommand(SqlFile.Read<BookingList>("FindBookings")).With(sight);
        return await command.ReadInOrder(ids, Read, booking => booking.Uuid, cancellation);
    }

    /// <summary>Those of the municipalities that the reader speaks for, the newest first.</summary>
    public async Task<IReadOnlyList<Booking>> Own(int count, Sight sight, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<BookingList>("BookingsOfMunicipalities"))
            .With("count", count)
            .With(sight);
        return await command.ReadAll(Read, cancellation);
    }

    private static Booking Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetString(2),
            row.GetString(3),
            row.GetGuid(4),
            row.StringOrNull(5),
            row.StoredTextAt(6),
            row.Instant(9),
            row.InstantOrNull(10),
            row.StoredTextAt(11)
        );
}
