using System.Data;
using Npgsql;

namespace Hub.Shared.Due;

/// <summary>The times in the database, over the owner's own connection: without it the node is not the owner.</summary>
internal sealed class DueList(NpgsqlConnection connection)
{
    /// <summary>False while another node has it. A lost connection gives it up.</summary>
    public async Task<bool> TryOwn(CancellationToken cancellation) =>
        (bool)(await Command("OwnDue").ExecuteScalarAsync(cancellation))!;

    /// <summary>Said aloud, since the connection may go back to a pool and stay open.</summary>
    public async Task GiveUp()
    {
        if (connection.State is ConnectionState.Open)
            await Command("GiveUpDue").ExecuteNonQueryAsync(CancellationToken.None);
    }

    /// <summary>What has come by <paramref name="now"/> and is not done, in order, a hundred after the one given.</summary>
    public Task<List<(string Kind, Guid Subject, DateTimeOffset At)>> Come(
        IReadOnlyCollection<string> kinds,
        DateTimeOffset now,
        (string Kind, Guid Subject, DateTimeOffset At) after,
        CancellationToken cancellation
    ) =>
        Command("FindDue")
            .With("kinds", kinds.ToArray())
            .With("now", now)
            .With("at", after.At)
            .With("kind", after.Kind)
            .With("subject", after.Subject)
            .ReadAll(row => (row.GetString(0), row.GetGuid(1), row.Instant(2)), cancellation);

    /// <summary>The first time that has not come yet.</summary>
    public async Task<DateTimeOffset?> Next(DateTimeOffset now, CancellationToken cancellation) =>
        (await Command("NextDue").With("now", now).ReadAll(row => row.InstantOrNull(0), cancellation))[0];

    public Task Done(
        string kind,
        Guid subject,
        DateTimeOffset at,
        DateTimeOffset now,
        CancellationToken cancellation
    ) =>
        Command("KeepDone")
            .With("kind", kind)
            .With("subject", subject)
            .With("at", at)
            .With("now", now)
            .ExecuteNonQueryAsync(cancellation);

    private NpgsqlCommand Command(string name) => new(SqlFile.Read<DueList>(name), connection);
}
