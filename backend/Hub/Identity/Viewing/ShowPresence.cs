using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Live;
using Hub.Shared.Refusals;

namespace Hub.Identity.Viewing;

/// <param name="Show">True: others see that one is there, and typing.</param>
public sealed record ShowPresenceInput(bool Show);

public sealed record ShowPresencePayload(Viewer? Viewer, IReadOnlyList<IError>? Errors);

[MutationType]
public static class ShowPresence
{
    /// <summary>Whether others see that one is there, and typing. Holds at once, in all windows, and until one changes it.</summary>
    [GraphQLName("showPresence")]
    public static async Task<ShowPresencePayload> Run(
        ShowPresenceInput input,
        Actor actor,
        PresenceChoices choices,
        PersonList people,
        DevelopmentSignIn signIn,
        ILive live,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return new(null, [new SignInRequired()]);
        await choices.Keep(person, input.Show, cancellation);
        live.RightsChanged(person);
        return new(await ViewerQuery.Of(actor, people, signIn, cancellation), null);
    }
}

[ObjectType<Viewer>]
public static class ViewerPresence
{
    /// <summary>Whether others see that the viewer is there.</summary>
    public static Task<bool> ShowsPresence(
        [Parent] Viewer viewer,
        PresenceChoices choices,
        CancellationToken cancellation
    ) => choices.Shows(viewer.Person.Uuid, cancellation);
}
