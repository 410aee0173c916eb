using Hub.EventStore;
using Hub.Testing.Deciding;
using Hub.Tours.Registrations;
using Hub.Tours.Tours;

namespace Hub.Tests.Tours.Registrations;

/// <summary>A stop and its registrations, for decisions.</summary>
internal static class Stops
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    public static readonly Guid Tour = Guid.Parse("11111111-1111-1111-1111-111111111111");
    public static readonly Guid Stop = Guid.Parse("22222222-2222-2222-2222-222222222222");
    public static readonly Guid OtherStop = Guid.Parse("33333333-3333-3333-3333-333333333333");
    public static readonly Guid By = Cast.Kari.Person();

    public static StopTerms Terms(int? capacity = null) =>
        new(Tour, Stop, capacity, Noon.AddDays(7), Noon.AddDays(14), StopStatus.Planned);

    public static Guid Person(int number) => new(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9);

    public static Delegation Of(params int[] numbers) => new("5006", [.. numbers.Select(each => (Person(each), true))]);

    public static DelegateRegistered Registered(int number, bool waits = false, Guid? stop = null) =>
        new(Tour, stop ?? Stop, Person(number), "5006", waits, true, By, Noon);

    public static DelegateMovedUp MovedUp(int number) => new(Stop, Person(number), Noon);

    public static RegistrationCancelled Cancelled(int number, Guid? newStop = null) =>
        new(Stop, Person(number), By, newStop, Noon);

    public static Given<StopRegistrations> Given(params ReadOnlySpan<Event> events) =>
        DeciderSpec.Given<StopRegistrations>(events);

    public static Decision Register(this StopRegistrations state, StopTerms? terms, params int[] numbers) =>
        RegisterDelegation.Decide(state, terms, Of(numbers), By, arranges: false, Noon);
}
