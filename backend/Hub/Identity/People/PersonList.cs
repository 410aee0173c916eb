using Hub.Shared.Database;
using Npgsql;

namespace Hub.Identity.People;

/// <summary>Names of people, many at a time.</summary>
public sealed class PersonList(NpgsqlDataSource database)
{
    /// <summary>One answer per id, in the same order; null for a person who is erased or never was.</summary>
    public async Task<IReadOnlyList<Person?>> Find(IReadOnlyList<Guid> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        await using var command = database.CreateCommand(SqlFile.Read<PersonList>("FindPeople"));
        return await command.ReadInOrder(
            ids,
            row => new Person(row.GetGuid(0), row.GetString(1), row.GetString(2)),
            person => person.Uuid,
            cancellation
        );
    }

    /// <summary>Adds a person, or gives one who is there this name and language.</summary>
    public async Task Keep(Person person, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<PersonList>("KeepPerson"));
        command.Parameters.Add(new() { Value = person.Uuid });
        command.Parameters.Add(new() { Value = person.Name });
        command.Parameters.Add(new() { Value = person.Language });
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
