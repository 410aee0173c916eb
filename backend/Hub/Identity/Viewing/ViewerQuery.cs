using Hub.GraphQL;
using Hub.Identity.Offices;
using Hub.Identity.People;
using Hub.Shared.Text;

namespace Hub.Identity.Viewing;

[QueryType]
public static class ViewerQuery
{
    /// <summary>Null when nobody is signed in.</summary>
    public static Task<Viewer?> GetViewer(
        Actor actor,
        PersonList people,
        DevelopmentSignIn signIn,
        CancellationToken cancellation
    ) => Of(actor, people, signIn, cancellation);

    /// <summary>Also for payloads that answer the viewer.</summary>
    [GraphQLIgnore]
    public static async Task<Viewer?> Of(
        Actor actor,
        PersonList people,
        DevelopmentSignIn signIn,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } id || (await people.Find([id], cancellation))[0] is not { } person)
        {
            return null;
        }

        var language = Languages.OrDefault(person.Language);
        return new Viewer(person, language, [.. actor.Offices.Select(office => Office(id, office))], signIn.IsOn);
    }

    private static Office Office(Guid person, OfficeHeld held) =>
        new(held.Id, person, held.Kind, held.Municipality, held.Body, held.Network, held.ValidFrom, held.ValidTo);
}
