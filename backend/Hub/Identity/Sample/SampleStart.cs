using Hub.EventStore;
using Hub.Identity.Accounts;
using Hub.Identity.Offices;
using Hub.Identity.People;

namespace Hub.Identity.Sample;

/// <summary>
/// Loads the sample people at a development start; again it changes nothing. An office that was ended stays ended.
/// </summary>
public sealed class SampleStart(
    PersonList people,
    ContactDetails contacts,
    AccountList accounts,
    OfficeCommands offices
)
{
    public async Task LoadPeople(CancellationToken cancellation)
    {
        foreach (var person in SamplePeople.All)
        {
            var id = SamplePeople.PersonId(person.User);
            await people.Keep(new Person(id, person.Name, person.Language), cancellation);
            await contacts.Keep(id, SamplePeople.EmailOf(person.User), phone: null, cancellation);
        }

        // Together, so that the store commits them together.
        await Task.WhenAll(
            SamplePeople
                .All.SelectMany(SamplePeople.OfficesOf)
                .Select(office => offices.Appoint(office, OfficeCommands.System, cancellation))
        );
    }

    /// <summary>Binds the samples' accounts at this issuer; <paramref name="subjects"/> is the subject of each user name.</summary>
    public async Task BindAccounts(
        string issuer,
        IReadOnlyDictionary<string, string> subjects,
        CancellationToken cancellation
    )
    {
        foreach (var person in SamplePeople.All)
        {
            if (subjects.TryGetValue(person.User, out var subject))
            {
                await accounts.Bind(issuer, subject, SamplePeople.PersonId(person.User), cancellation);
            }
        }
    }
}
