using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Tours.Registrations;

/// <summary>
/// A delegate's place in a stop. Seen by the delegate, those who register for the same municipality or body, and those
/// who arrange the stop.
/// </summary>
/// <param name="Status">Has a seat, waits for one, or comes no more.</param>
/// <param name="Name">The delegate's name.</param>
/// <param name="Email">Where mail reaches the delegate; null where none was given.</param>
/// <param name="Phone">Where calls reach the delegate, with the country's code; null where none was given.</param>
/// <param name="IsListed">Whether the delegate consents to stand on the list of those who take part.</param>
/// <param name="RegisteredAt">When the delegate was registered, the last time.</param>
/// <param name="WaitingPlace">The place in the waiting list, from 1; null for those who do not wait.</param>
/// <param name="HasAccount">Whether the delegate signs in with an account, whose name it is; others have a personal link.</param>
/// <param name="Language">The language that a delegate without an account is written to in; null for who has one.</param>
[Node]
public sealed record Registration(
    Guid Uuid,
    [property: GraphQLIgnore] Guid StopId,
    [property: GraphQLIgnore] Guid TourId,
    [property: GraphQLIgnore] Guid PersonId,
    [property: GraphQLIgnore] string For,
    RegistrationStatus Status,
    string Name,
    string? Email,
    string? Phone,
    bool IsListed,
    DateTimeOffset RegisteredAt,
    int? WaitingPlace,
    [property: GraphQLIgnore] long Sequence,
    bool HasAccount,
    Language? Language
)
{
    /// <summary>One for each person and stop, so that nobody has two seats.</summary>
    public static Guid IdOf(Guid stop, Guid person) => StreamId.FromKey(stop, $"registration {person}").Value;
}

/// <summary>How a registration stands.</summary>
public enum RegistrationStatus
{
    /// <summary>Has a seat.</summary>
    Registered,

    /// <summary>Waits for a seat.</summary>
    Waiting,

    /// <summary>Comes no more.</summary>
    Cancelled,
}

/// <summary>How many take part in a stop. Public, and never who.</summary>
/// <param name="Registered">How many have a seat.</param>
/// <param name="Waiting">How many wait for one.</param>
public sealed record RegistrationCounts(int Registered, int Waiting);

/// <summary>How many of a role group come to a stop: a count, never who.</summary>
/// <param name="RoleGroup">The role group.</param>
/// <param name="Count">How many of those who have a seat or wait.</param>
public sealed record RoleCount(RoleGroup RoleGroup, int Count);

/// <summary>What a delegate needs to take part.</summary>
/// <param name="Food">About food and drink; null where nothing was said.</param>
/// <param name="Access">To come in, see, hear and follow; null where nothing was said.</param>
public sealed record DelegateNeeds(string? Food, string? Access);
