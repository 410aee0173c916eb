using System.Text.Json;
using Hub.Live;
using Npgsql;

namespace Hub.Tours.Sessions;

/// <summary>Where presenters are in their slides: ordinary rows, told as a signal by those who move.</summary>
public sealed class SlidePositions(NpgsqlDataSource database, TimeProvider time)
{
    public async Task<int?> Find(Guid session, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<SlidePositions>("FindSlide"))
            .With("session", session);
        return (int?)await command.ExecuteScalarAsync(cancellation);
    }

    public async Task Move(Guid session, int page, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<SlidePositions>("MoveSlide"))
            .With("session", session)
            .With("page", page)
            .With("now", time.GetUtcNow());
        await command.ExecuteNonQueryAsync(cancellation);
    }

    internal static ChannelSignal Signal(int page) => new("slide", JsonSerializer.SerializeToUtf8Bytes(new { page }));
}
