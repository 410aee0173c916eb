using System.Collections.Frozen;
using Hub.Shared.Access;

namespace Hub.Tests;

/// <summary>Actors for decisions, made without a database: two municipalities and two counties.</summary>
internal static class Cast
{
    /// <summary>Main contact of 5006 in network 50.</summary>
    public static Actor Kari { get; } = Of(1, OfficeKind.MainContact, "5006", null, "50");

    /// <summary>Main contact of 5025 in network 50.</summary>
    public static Actor Ola { get; } = Of(2, OfficeKind.MainContact, "5025", null, "50");

    /// <summary>Facilitator of network 50.</summary>
    public static Actor Anne { get; } = Of(3, OfficeKind.Facilitator, null, "sf-50", "50");

    /// <summary>Main contact of 3442 in network 34: another county's.</summary>
    public static Actor Ingrid { get; } = Of(4, OfficeKind.MainContact, "3442", null, "34");

    /// <summary>Facilitator of network 34: moderates there and nowhere else.</summary>
    public static Actor Tone { get; } = Of(5, OfficeKind.Facilitator, null, "sf-34", "34");

    /// <summary>Signed in without an office.</summary>
    public static Actor Ute { get; } = new(Id(6), "nb", [], FrozenSet<string>.Empty);

    public static Guid Person(this Actor actor) => actor.PersonId!.Value;

    private static Actor Of(byte number, OfficeKind kind, string? municipality, string? body, string network)
    {
        var networks = FrozenSet.Create(network);
        var office = new OfficeHeld(
            Id((byte)(100 + number)),
            kind,
            municipality,
            body,
            null,
            networks,
            new DateOnly(2026, 1, 1),
            null
        );
        return new Actor(Id(number), "nb", [office], networks);
    }

    private static Guid Id(byte number) => new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, number);
}
