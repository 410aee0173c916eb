using Hub.EventStore;
using Npgsql;

namespace Hub.Tours.Registrations.Links;

/// <summary>The session of a stop is open to who has a seat there, from the moment they have it until they give it up.</summary>
internal sealed class OpenToDelegates(NpgsqlDataSource database) : IOpens
{
    public async Task<IReadOnlyList<Guid>> OpenTo(Guid person, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<OpenToDelegates>("OpenToDelegate"))
            .With("person", person);
        return await command.ReadAll(row => row.GetGuid(0), cancellation);
    }

    public Guid? ChangedBy(Event recorded) =>
        recorded switch
        {
            DelegateRegistered registered => registered.PersonId,
            DelegateMovedUp moved => moved.PersonId,
            RegistrationCancelled cancelled => cancelled.PersonId,
            _ => null,
        };
}
