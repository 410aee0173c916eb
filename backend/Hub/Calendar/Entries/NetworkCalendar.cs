using Hub.GraphQL;
using Hub.Networks;
using Hub.Networks.Areas;

namespace Hub.Calendar.Entries;

[ObjectType<Network>]
public static class NetworkCalendar
{
    /// <summary>
    /// What <c>calendar</c> answers for the network: everything dated between two days that the viewer may see, of the
    /// network and of the whole country, the earliest first.
    /// </summary>
    /// <param name="from">The first day; left out: today.</param>
    /// <param name="to">The last day; left out: a year after the first.</param>
    [Cost(5), ListSize(AssumedSize = 20), GraphQLName("calendar")]
    public static async Task<IReadOnlyList<IReadOnlyList<CalendarEntry>>> OfNetworks(
        [Parent] IReadOnlyList<Network> networks,
        Actor actor,
        AreaMap areas,
        EntryList entries,
        TimeProvider time,
        CancellationToken cancellation,
        DateOnly? from = null,
        DateOnly? to = null
    )
    {
        var (first, last) = CalendarPeriod.Of(from, to, time);
        var wanted = networks.Select(network => EntriesWanted.Of(network, areas)).ToArray();
        if (wanted.Length == 0)
            return [];
        // One query for all of them; a stop of several networks is in each one's calendar.
        var all = wanted[0] with
        {
            Networks = wanted.SelectMany(one => one.Networks).ToHashSet(),
        };
        var found = await entries.Between(first, last, all, actor.Sight, cancellation);
        return
        [
            .. wanted.Select(one =>
                found.Where(entry => entry.NetworkKeys.Any(key => one.Networks.Contains(key))).ToArray()
            ),
        ];
    }
}
