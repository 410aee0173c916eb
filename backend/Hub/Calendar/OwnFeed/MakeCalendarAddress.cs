using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Identity.Viewing;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Calendar.OwnFeed;

/// <param name="OnlyRegistered">
/// True: what the viewer is registered for or has booked; false: with all that <c>calendar</c> without a network holds.
/// </param>
public sealed record MakeCalendarAddressInput(bool OnlyRegistered = false, Guid? CommandId = null) : ICommandInput;

/// <param name="Address">
/// The path on this host that calendar programs fetch, without signing in. It is told here and never again.
/// </param>
public sealed record MakeCalendarAddressPayload(string? Address, Viewer? Viewer, IReadOnlyList<IError>? Errors);

[MutationType]
public static class MakeCalendarAddress
{
    /// <summary>
    /// Makes the address of the viewer's own calendar for calendar programs; the one that was there stops at once. It is
    /// no event, and sent again it makes another one.
    /// </summary>
    [GraphQLName("makeCalendarAddress")]
    public static async Task<MakeCalendarAddressPayload> Run(
        MakeCalendarAddressInput input,
        Actor actor,
        CalendarKeyList keys,
        PersonList people,
        DevelopmentSignIn signIn,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return new(null, null, [new SignInRequired()]);
        var secret = await keys.Make(person, input.OnlyRegistered, cancellation);
        return new($"/calendar/me/{secret}.ics", await ViewerQuery.Of(actor, people, signIn, cancellation), null);
    }
}
