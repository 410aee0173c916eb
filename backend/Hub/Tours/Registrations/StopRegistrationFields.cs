using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Shared.Database;
using Hub.Tours.Tours;

namespace Hub.Tours.Registrations;

[ObjectType<Stop>]
public static class StopRegistrationFields
{
    private const int LargestPage = 200;

    /// <summary>How many take part and how many wait. Public.</summary>
    public static Task<IReadOnlyList<RegistrationCounts>> RegistrationCounts(
        [Parent] IReadOnlyList<Stop> stops,
        RegistrationList registrations,
        CancellationToken cancellation
    ) => registrations.Count([.. stops.Select(stop => stop.Uuid)], cancellation);

    /// <summary>
    /// Those who have a seat or wait, in the order in which they came; of them those the viewer may see.
    /// </summary>
    [Cost(5), ListSize(SlicingArguments = ["first"])]
    public static async Task<Connection<Registration>> Registrations(
        [Parent] Stop stop,
        Actor actor,
        RegistrationList registrations,
        CancellationToken cancellation,
        int? first = 50,
        string? after = null
    )
    {
        var count = Math.Clamp(first ?? 50, 0, LargestPage);
        var start = after is null ? 0 : PageKeys.Long(after);
        var found = await registrations.OfStop(stop.Uuid, start, count + 1, actor.Sight, cancellation);
        return Connection.From(
            [.. found.Take(count)],
            registration =>
                Cursor.Encode(registration.Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            hasNextPage: found.Count > count,
            hasPreviousPage: start > 0
        );
    }

    /// <summary>
    /// How many of each role group come, for those who arrange the stop. Empty for others, and where fewer than five come,
    /// since one could tell who it is.
    /// </summary>
    [Cost(2), ListSize(AssumedSize = 6)]
    public static async Task<IReadOnlyList<IReadOnlyList<RoleCount>>> RoleCounts(
        [Parent] IReadOnlyList<Stop> stops,
        Actor actor,
        DelegateRows delegates,
        RegistrationForm form,
        CancellationToken cancellation
    )
    {
        var roles = await delegates.Roles([.. stops.Select(stop => stop.Uuid)], actor.Sight, cancellation);
        return
        [
            .. stops.Select(stop =>
                (IReadOnlyList<RoleCount>)
                    [
                        .. from role in form.RoleGroups
                        from counted in roles[stop.Uuid]
                        where counted.Role == role.Key
                        select new RoleCount(role, counted.Count),
                    ]
            ),
        ];
    }

    /// <summary>What the form of registration offers and says.</summary>
    public static RegistrationForm RegistrationForm([Parent] Stop stop, RegistrationForm form) => form;

    /// <summary>For whom the viewer registers delegates by own offices; those who arrange the stop do it for all.</summary>
    [ListSize(AssumedSize = 2)]
    public static IReadOnlyList<RegistersFor> ViewerRegistersFor([Parent] Stop stop, Actor actor, AreaMap areas) =>
        [
            .. actor
                .Offices.Where(office => office.RegistersFor is not null)
                .DistinctBy(office => office.RegistersFor)
                .Select(office => new RegistersFor(
                    office.RegistersFor!,
                    areas.Municipality(office.RegistersFor!),
                    areas.Body(office.RegistersFor!)
                )),
        ];
}

/// <summary>For whom somebody registers delegates.</summary>
/// <param name="For">What registering takes: a municipality's number or a body's key.</param>
/// <param name="Municipality">The municipality; null where it is a body.</param>
/// <param name="Body">The body; null where it is a municipality.</param>
public sealed record RegistersFor(string For, Municipality? Municipality, Body? Body);
