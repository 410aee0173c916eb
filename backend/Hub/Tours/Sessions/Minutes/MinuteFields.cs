using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Networks.Areas;
using Hub.Shared.Links;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Minutes;

[ObjectType<Minute>]
public static class MinuteFields
{
    /// <summary>What came of it, such as a measure; as far as the viewer may see it.</summary>
    [Cost(2), ListSize(AssumedSize = 3)]
    public static Task<IReadOnlyList<IReadOnlyList<Link>>> LedTo(
        [Parent] IReadOnlyList<Minute> minutes,
        Actor actor,
        LinkList links,
        CancellationToken cancellation
    ) => links.LedTo(nameof(Minute), minutes.Select(minute => minute.Uuid), actor.Sight, cancellation);

    /// <summary>Of a commitment the municipality that said yes; null where none is named.</summary>
    public static Municipality? Municipality([Parent] Minute minute, AreaMap areas) =>
        minute.MunicipalityNumber is { } number ? areas.Municipality(number) : null;

    /// <summary>Of a commitment the person who said yes; null where nobody is named, and once the person is erased.</summary>
    public static async Task<IReadOnlyList<Person?>> Person(
        [Parent] IReadOnlyList<Minute> minutes,
        PersonList people,
        CancellationToken cancellation
    )
    {
        var named = minutes.Select(minute => minute.CommittedId).OfType<Guid>().Distinct().ToArray();
        var found = (await people.Find(named, cancellation)).OfType<Person>().ToDictionary(person => person.Uuid);
        return [.. minutes.Select(minute => minute.CommittedId is { } id ? found.GetValueOrDefault(id) : null)];
    }

    [NodeResolver]
    public static Task<IReadOnlyList<Minute?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        MinuteList minutes,
        CancellationToken cancellation
    ) => minutes.Find(ids, actor.Sight, cancellation);
}

[ObjectType<Session>]
public static class SessionMinutes
{
    /// <summary>The minutes, in the order in which they were written; at most 1,000.</summary>
    [Cost(2), ListSize(AssumedSize = 100)]
    public static async Task<IReadOnlyList<IReadOnlyList<Minute>>> Minutes(
        [Parent] IReadOnlyList<Session> sessions,
        Actor actor,
        MinuteList minutes,
        CancellationToken cancellation
    )
    {
        var found = await minutes.Of([.. sessions.Select(session => session.Uuid)], actor.Sight, cancellation);
        return [.. sessions.Select(session => found[session.Uuid].ToArray())];
    }
}

/// <summary>A commitment becomes a measure, and both know of each other.</summary>
internal sealed class LinkedMinutes(MinuteList minutes) : ILinkedThings
{
    private const int TitleLength = 80;

    public string Type => nameof(Minute);

    public bool HasUuid => true;

    public async Task<IReadOnlyDictionary<string, LinkedThing>> Find(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await minutes.Find([.. keys.Select(Guid.Parse)], sight, cancellation);
        return found
            .OfType<Minute>()
            .DistinctBy(minute => minute.Uuid)
            .ToDictionary(
                minute => minute.Uuid.ToString("D"),
                minute => new LinkedThing(
                    minute.Words is { } words ? MarkdownText.Excerpt(words, TitleLength) : "—",
                    $"/okt/{minute.SessionId:D}/etterpa"
                )
            );
    }
}
