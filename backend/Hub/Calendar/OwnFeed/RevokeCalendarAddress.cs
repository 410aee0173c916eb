using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Identity.Viewing;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Calendar.OwnFeed;

public sealed record RevokeCalendarAddressInput(Guid? CommandId = null) : ICommandInput;

public sealed record RevokeCalendarAddressPayload(Viewer? Viewer, IReadOnlyList<IError>? Errors);

[MutationType]
public static class RevokeCalendarAddress
{
    /// <summary>Takes the address of the viewer's own calendar back: nothing answers at it from now on. It is no event.</summary>
    [GraphQLName("revokeCalendarAddress")]
    public static async Task<RevokeCalendarAddressPayload> Run(
        RevokeCalendarAddressInput input,
        Actor actor,
        CalendarKeyList keys,
        PersonList people,
        DevelopmentSignIn signIn,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return new(null, [new SignInRequired()]);
        await keys.Remove(person, cancellation);
        return new(await ViewerQuery.Of(actor, people, signIn, cancellation), null);
    }
}

[ObjectType<Viewer>]
public static class ViewerCalendarAddress
{
    /// <summary>That a calendar program can fetch the viewer's dates; null where it cannot.</summary>
    public static Task<CalendarAddress?> CalendarAddress(
        [Parent] Viewer viewer,
        CalendarKeyList keys,
        CancellationToken cancellation
    ) => keys.Of(viewer.Person.Uuid, cancellation);
}
