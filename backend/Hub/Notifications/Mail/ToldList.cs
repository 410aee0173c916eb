using Hub.Notifications.Notices;
using Npgsql;

namespace Hub.Notifications.Mail;

/// <summary>Whom an event told what, whether they may see it or not.</summary>
internal sealed class ToldList(NpgsqlDataSource database)
{
    public async Task<IReadOnlyList<(Guid Person, Notice Notice)>> By(long sequence, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ToldList>("NoticesOfEvent"))
            .With("sequence", sequence);
        return await command.ReadAll(row => (row.GetGuid(10), NoticeList.Read(row)), cancellation);
    }
}
