using System.Globalization;
using Hub.GraphQL;
using Hub.Identity.Offices;
using Hub.Networks.Areas;
using Hub.Networks.Members;

namespace Hub.Networks;

[ObjectType<Network>]
public static class NetworkFields
{
    /// <summary>The largest page that is given, whatever is asked for.</summary>
    private const int LargestPage = 200;

    /// <summary>The county whose network it is; null for the national one.</summary>
    public static County? County([Parent] Network network, AreaMap areas) =>
        network.CountyNumber is { } number ? areas.County(number) : null;

    /// <summary>The bodies that run the network.</summary>
    [ListSize(AssumedSize = 5)]
    public static IReadOnlyList<Body> Bodies([Parent] Network network, AreaMap areas) =>
        areas.BodiesOf(network.CountyNumber);

    /// <summary>Main contacts and their deputies in force, by name; empty for those without an office.</summary>
    [Cost(5), ListSize(AssumedSize = 30)]
    public static async Task<IReadOnlyList<Member>> MainContacts(
        [Parent] Network network,
        Actor actor,
        MemberList members,
        CancellationToken cancellation
    ) =>
        [
            .. (await members.Of(network, actor, cancellation)).Where(member =>
                member.Office.Kind is OfficeKind.MainContact or OfficeKind.Deputy
            ),
        ];

    /// <summary>Facilitators, moderators and national leads of the network, by name; empty for those without an office.</summary>
    [Cost(5), ListSize(AssumedSize = 5)]
    public static async Task<IReadOnlyList<Member>> Facilitators(
        [Parent] Network network,
        Actor actor,
        MemberList members,
        CancellationToken cancellation
    ) =>
        [
            .. (await members.Of(network, actor, cancellation)).Where(member =>
                member.Office.Kind is OfficeKind.Facilitator or OfficeKind.Moderator or OfficeKind.NationalLead
            ),
        ];

    /// <summary>Everybody whose office counts in the network, by name; empty for those without an office.</summary>
    [Cost(5), ListSize(SlicingArguments = ["first"])]
    public static async Task<CountedConnection<Member>> Members(
        [Parent] Network network,
        Actor actor,
        MemberList members,
        CancellationToken cancellation,
        int? first = 50,
        string? after = null
    )
    {
        var all = await members.Of(network, actor, cancellation);
        var start = after is null ? 0 : PageKeys.Number(after) + 1;
        var count = Math.Clamp(first ?? 50, 0, LargestPage);
        var page = all.Select((member, index) => (member, index)).Skip(start).Take(count).ToArray();
        return Connection.From(
            [.. page.Select(row => row.member)],
            member =>
                Cursor.Encode(page.First(row => row.member == member).index.ToString(CultureInfo.InvariantCulture)),
            hasNextPage: start + page.Length < all.Count,
            hasPreviousPage: start > 0,
            all.Count
        );
    }

    /// <summary>How many of the network's municipalities have a main contact. Public.</summary>
    public static async Task<IReadOnlyList<Coverage>> Coverage(
        [Parent] IReadOnlyList<Network> networks,
        AreaMap areas,
        OfficeList offices,
        CancellationToken cancellation
    )
    {
        var covered = await offices.MunicipalitiesWithMainContact(cancellation);
        return
        [
            .. networks.Select(network =>
            {
                var all = network.CountyNumber is { } county ? areas.MunicipalitiesOf(county) : areas.Municipalities;
                return new Coverage(all.Count, all.Count(municipality => covered.Contains(municipality.Number)));
            }),
        ];
    }

    /// <summary>Whether an office makes the viewer a member today.</summary>
    public static bool ViewerIsMember([Parent] Network network, Actor actor) => actor.IsMemberOf(network.Key);

    /// <summary>Whether the viewer may start topics and write here.</summary>
    public static bool ViewerCanWrite([Parent] Network network, Actor actor) => actor.MayWrite(network.Key);

    /// <summary>Whether the viewer may lock topics and take away texts here.</summary>
    public static bool ViewerCanModerate([Parent] Network network, Actor actor) => actor.MayModerate(network.Key);

    [NodeResolver]
    public static Task<IReadOnlyList<Network?>> ByKeys(IReadOnlyList<string> keys, AreaMap areas) =>
        Task.FromResult<IReadOnlyList<Network?>>([.. keys.Select(areas.Network)]);
}

/// <summary>How many of the network's municipalities have a main contact.</summary>
/// <param name="Municipalities">How many municipalities the network has.</param>
/// <param name="WithMainContact">How many of them have a main contact today.</param>
public sealed record Coverage(int Municipalities, int WithMainContact);

[QueryType]
public static class NetworkQueries
{
    /// <summary>By key: a county's number, or <c>national</c>.</summary>
    /// <param name="key">A county's two-digit number, or <c>national</c>.</param>
    public static Network? GetNetwork(string key, AreaMap areas) => areas.Network(key);
}
