using Hub.Tours.Tours;
using Npgsql;

namespace Hub.Tours.Registrations;

/// <summary>Who has a seat takes part; who waits does not yet.</summary>
internal sealed class Participants(NpgsqlDataSource database) : IParticipants
{
    public async Task<IReadOnlySet<Guid>> StopsOf(
        Guid person,
        IReadOnlyList<Guid> stops,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<Participants>("SeatsOfPerson"))
            .With("person", person)
            .With("stops", stops.ToArray());
        return (await command.ReadAll(row => row.GetGuid(0), cancellation)).ToHashSet();
    }
}
