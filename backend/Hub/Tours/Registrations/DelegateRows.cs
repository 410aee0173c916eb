using Hub.Identity.People;
using Hub.Shared.Mail;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Tours.Registrations;

/// <summary>
/// How delegates are reached, their role groups and needs: ordinary rows, which are deleted. Who has no account gets a
/// person of their own here, so that whoever takes part is a person and events know only the id.
/// </summary>
public sealed class DelegateRows(
    NpgsqlDataSource database,
    PersonList people,
    ContactDetails contacts,
    Maildir maildir,
    TimeProvider time
)
{
    /// <summary>
    /// The person each delegate is. The same contact for the same stop and municipality is the same person, also when two
    /// ask at once. Written before the decision, so that nobody takes part without a name.
    /// </summary>
    /// <param name="language">Of letters to those for whom none was chosen.</param>
    public async Task<IReadOnlyList<Guid>> Claim(
        Guid stop,
        string @for,
        IReadOnlyList<DelegateDetails> details,
        Actor actor,
        Language language,
        CancellationToken cancellation
    )
    {
        var persons = new List<Guid>();
        foreach (var each in details)
        {
            var mine = each.IsMe ? actor.PersonId!.Value : Guid.CreateVersion7(time.GetUtcNow());
            await using var command = Command(each.IsMe ? "ClaimOneself" : "ClaimDelegate")
                .With("stop", stop)
                .With("person", mine)
                .With("for", @for);
            if (!each.IsMe)
                command.With("contact", each.Contact);
            var person = (Guid)(await command.ExecuteScalarAsync(cancellation))!;
            if (person == mine && !each.IsMe)
            {
                // Before the decision: what is told of it may be written to them at once.
                await people.Keep(new Person(person, each.Name!, (each.Language ?? language).Code()), cancellation);
                await contacts.Keep(person, EmailAddress.Parse(each.Email), each.Phone, cancellation);
            }
            persons.Add(person);
        }
        return persons;
    }

    /// <summary>What was said of delegates who are registered now.</summary>
    public async Task Keep(
        Guid stop,
        IReadOnlyList<Guid> persons,
        IReadOnlyList<DelegateDetails> details,
        CancellationToken cancellation
    )
    {
        foreach (var (person, each) in persons.Zip(details))
            await Keep(stop, person, each, cancellation);
    }

    /// <param name="kept">What stays as it was said before.</param>
    public async Task Keep(
        Guid stop,
        Guid person,
        DelegateDetails details,
        CancellationToken cancellation,
        KeptDetails kept = default
    )
    {
        await using var command = Command("KeepDelegate")
            .With("stop", stop)
            .With("person", person)
            .With("contact", details.Contact)
            .With("email", details.Email)
            .With("letters", EmailAddress.Parse(details.Email))
            .With("phone", details.Phone)
            .With("role", details.Role)
            .With("name", details.Name)
            .With("food", details.Needs.Food)
            .With("access", details.Needs.Access)
            .With("language", details.Language?.Code())
            .With("keepRole", kept.Role)
            .With("keepNeeds", kept.Needs);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>The same delegate for another stop, while the move is decided.</summary>
    public Task Copy(Guid from, Guid to, Guid person, CancellationToken cancellation) =>
        Run(Command("CopyDelegate").With("from", from).With("to", to).With("person", person), cancellation);

    /// <summary>What was written for a registration that was refused goes again.</summary>
    public Task ForgetUnregistered(Guid stop, IReadOnlyList<Guid> persons, CancellationToken cancellation) =>
        Run(Command("ForgetUnregistered").With("stop", stop).With("persons", persons.ToArray()), cancellation);

    public Task ForgetNeeds(Guid stop, Guid? person, CancellationToken cancellation) =>
        Run(Command("ForgetNeeds").With("stop", stop).With("person", person ?? Guid.Empty), cancellation);

    /// <summary>All that was kept to hold the stop; who has no account is gone as a person with the last one.</summary>
    public async Task ForgetStop(Guid stop, CancellationToken cancellation)
    {
        await using var command = Command("ForgetStop").With("stop", stop);
        foreach (var person in await command.ReadAll(row => row.GetGuid(0), cancellation))
            maildir.Forget(person);
    }

    /// <summary>The needs of those who come to the stop, for those who arrange it.</summary>
    public async Task<IReadOnlyDictionary<(Guid Stop, Guid Person), DelegateNeeds>> Needs(
        IReadOnlyList<(Guid Stop, Guid Person)> delegates,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("FindNeeds")
            .With("stops", delegates.Select(each => each.Stop).ToArray())
            .With("persons", delegates.Select(each => each.Person).ToArray())
            .With(sight);
        var found = await command.ReadAll(
            row => (row.GetGuid(0), row.GetGuid(1), new DelegateNeeds(row.StringOrNull(2), row.StringOrNull(3))),
            cancellation
        );
        return found.ToDictionary(row => (row.Item1, row.Item2), row => row.Item3);
    }

    /// <summary>How many of each role group come to the stops that the reader arranges.</summary>
    public async Task<ILookup<Guid, (string Role, int Count)>> Roles(
        IReadOnlyList<Guid> stops,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = Command("CountRoles").With("stops", stops.Distinct().ToArray()).With(sight);
        var counted = await command.ReadAll(
            row => (Stop: row.GetGuid(0), Role: row.GetString(1), Count: row.GetInt32(2)),
            cancellation
        );
        return counted.ToLookup(row => row.Stop, row => (row.Role, row.Count));
    }

    private NpgsqlCommand Command(string name) => database.CreateCommand(SqlFile.Read<DelegateRows>(name));

    private static async Task Run(NpgsqlCommand command, CancellationToken cancellation)
    {
        await using (command)
            await command.ExecuteNonQueryAsync(cancellation);
    }
}

/// <summary>What of a delegate's details stays as it was said before.</summary>
public readonly record struct KeptDetails(bool Role, bool Needs);
