using Npgsql;

namespace Hub.Identity.People;

/// <summary>
/// How somebody is reached. Ordinary rows that go with the person, never in events or logs. For letters to them, and for
/// those whom they have let see it; the caller knows which.
/// </summary>
public sealed class ContactDetails(NpgsqlDataSource database)
{
    /// <summary>Takes the place of what was known.</summary>
    /// <param name="email">As <c>EmailAddress.Parse</c> answers it.</param>
    public async Task Keep(Guid person, string? email, string? phone, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ContactDetails>("KeepContactDetails"))
            .With("person", person)
            .With("email", email)
            .With("phone", phone);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Takes the place of the address that was known, and leaves the rest.</summary>
    /// <param name="email">As <c>EmailAddress.Parse</c> answers it.</param>
    public async Task KeepEmail(Guid person, string email, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ContactDetails>("KeepEmail"))
            .With("person", person)
            .With("email", email);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Of those of whom something is known.</summary>
    public async Task<IReadOnlyDictionary<Guid, (string? Email, string? Phone)>> Find(
        IReadOnlyCollection<Guid> persons,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ContactDetails>("FindContactDetails"))
            .With("persons", persons.Distinct().ToArray());
        var found = await command.ReadAll(
            row => (row.GetGuid(0), (row.StringOrNull(1), row.StringOrNull(2))),
            cancellation
        );
        return found.ToDictionary();
    }
}
