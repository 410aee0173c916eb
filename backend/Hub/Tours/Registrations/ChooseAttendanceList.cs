using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Tours.Registrations;

/// <param name="Registration">The delegate's registration.</param>
/// <param name="IsListed">True consents to stand on the list with name and municipality, false takes it back.</param>
public sealed record ChooseAttendanceListInput(
    [property: ID<Registration>] Guid Registration,
    bool IsListed,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class ChooseAttendanceList
{
    /// <summary>Consents to stand on the list of those who take part, or takes it back.</summary>
    [GraphQLName("chooseAttendanceList")]
    public static Task<RegistrationPayload> Run(
        ChooseAttendanceListInput input,
        RegistrationCommands registrations,
        CancellationToken cancellation
    ) =>
        registrations.Change(
            input.Registration,
            input,
            (state, terms, registration, now) => Decide(state, terms, registration.PersonId, input.IsListed, now),
            cancellation
        );

    internal static Decision Decide(
        StopRegistrations state,
        StopTerms? terms,
        Guid person,
        bool isListed,
        DateTimeOffset now
    )
    {
        if (terms is null || !state.Delegates.TryGetValue(person, out var facts))
            return new RegistrationNotFound();
        return facts.IsListed == isListed
            ? new AlreadyDone()
            : terms.AllOnRegistrations([new AttendanceListChosen(terms.StopId, person, isListed, now)]);
    }
}
