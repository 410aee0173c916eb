using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Tours.Sessions.Captions;

/// <summary>Captions, for those who take part in their session.</summary>
public sealed class CaptionList(NpgsqlDataSource database) : IThings<Caption>
{
    public Refusal NotFound { get; } = new CaptionNotFound();

    public StreamId StreamOf(Caption thing) => thing.Uuid;

    public async Task<IReadOnlyList<Caption?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database.CreateCommand(SqlFile.Read<CaptionList>("FindCaptions")).With(sight);
        return await command.ReadInOrder(ids, Read, caption => caption.Uuid, cancellation);
    }

    /// <summary>The last lines of a session, in their order.</summary>
    public async Task<IReadOnlyList<Caption>> Last(Guid session, int count, Sight sight, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<CaptionList>("LastCaptions"))
            .With("session", session)
            .With("count", count)
            .With(sight);
        var found = await command.ReadAll(Read, cancellation);
        found.Reverse();
        return found;
    }

    /// <summary>All lines of a session by when they were said, for those who may see it.</summary>
    public async Task<IReadOnlyList<Caption>> Of(Guid session, Sight sight, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<CaptionList>("CaptionsOfSession"))
            .With("session", session)
            .With(sight);
        return await command.ReadAll(Read, cancellation);
    }

    private static Caption Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            Languages.Parse(row.GetString(2)),
            row.StringOrNull(3),
            row.Instant(4),
            row.GetInt32(5),
            row.GetInt64(6)
        );
}
