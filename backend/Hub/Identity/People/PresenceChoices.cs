using Npgsql;

namespace Hub.Identity.People;

/// <summary>Who does not want others to see that they are there. Ordinary rows: present unless one says no.</summary>
public sealed class PresenceChoices(NpgsqlDataSource database)
{
    public async Task<bool> Shows(Guid person, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<PresenceChoices>("HidesPresence"))
            .With("person", person);
        return !(bool)(await command.ExecuteScalarAsync(cancellation))!;
    }

    public async Task Keep(Guid person, bool shows, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<PresenceChoices>(shows ? "ShowPresence" : "HidePresence"))
            .With("person", person);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
