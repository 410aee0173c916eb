using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Hub.Calendar.OwnFeed;

/// <summary>
/// Secrets in the addresses of people's own calendars, one a person. They are ordinary rows, not events, and of the secret
/// itself only a hash.
/// </summary>
public sealed class CalendarKeyList(NpgsqlDataSource database, TimeProvider time)
{
    private const int Bytes = 32;

    /// <summary>Makes the secret, in the place of the one before; nobody can read it again.</summary>
    public async Task<string> Make(Guid person, bool onlyRegistered, CancellationToken cancellation)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        await using var command = Command("KeepCalendarKey")
            .With("person", person)
            .With("key", HashOf(secret))
            .With("onlyRegistered", onlyRegistered)
            .With("now", time.GetUtcNow());
        await command.ExecuteNonQueryAsync(cancellation);
        return secret;
    }

    public async Task Remove(Guid person, CancellationToken cancellation)
    {
        await using var command = Command("RemoveCalendarKey").With("person", person);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public async Task<CalendarAddress?> Of(Guid person, CancellationToken cancellation)
    {
        await using var command = Command("CalendarKeyOfPerson").With("person", person);
        return (await command.ReadAll(Read, cancellation)).SingleOrDefault();
    }

    /// <summary>Whose it is; null for anything but a secret in force.</summary>
    public async Task<CalendarAddress?> Match(string secret, CancellationToken cancellation)
    {
        await using var command = Command("MatchCalendarKey").With("key", HashOf(secret));
        return (await command.ReadAll(Read, cancellation)).SingleOrDefault();
    }

    /// <summary>The secret is random and long, so a plain hash is no help to who has it.</summary>
    private static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    private NpgsqlCommand Command(string name) => database.CreateCommand(SqlFile.Read<CalendarKeyList>(name));

    private static CalendarAddress Read(NpgsqlDataReader row) => new(row.GetGuid(0), row.GetBoolean(1), row.Instant(2));
}
