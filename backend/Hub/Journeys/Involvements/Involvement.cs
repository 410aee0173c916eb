using Hub.GraphQL;
using Hub.Journeys.Items;
using Hub.Journeys.Journeys;
using Hub.Shared.Links;
using Hub.Shared.Text;

namespace Hub.Journeys.Involvements;

/// <summary>That a group was heard on the municipality's way: one line of its involvement log.</summary>
/// <param name="Who">The group, never the name of a person.</param>
/// <param name="Language">The language of its texts.</param>
/// <param name="On">When it was heard.</param>
/// <param name="People">How many took part; null where nobody counted.</param>
/// <param name="Said">What they said, in plain text; null where it is not told.</param>
/// <param name="Version">Rises with each change; <c>changeInvolvement</c> takes the one that was read.</param>
[Node]
public sealed record Involvement(
    Guid Uuid,
    [property: GraphQLIgnore] Guid JourneyId,
    string Who,
    Language Language,
    DateOnly On,
    int? People,
    string? Said,
    int Version
)
{
    internal static Involvement Of(Item item) =>
        new(
            item.Id,
            item.JourneyId,
            item.Fields.Title!.Shown,
            Languages.Parse(item.Fields.Title.Language),
            item.Fields.On!.Value,
            item.Fields.People,
            item.Fields.Said?.Markdown,
            item.Fields.Version ?? 1
        );
}

[ObjectType<Involvement>]
public static class InvolvementFields
{
    /// <summary>The journey that it stands in; null when it was taken from the viewer meanwhile.</summary>
    public static Task<IReadOnlyList<Journey?>> Journey(
        [Parent] IReadOnlyList<Involvement> heard,
        Actor actor,
        JourneyList journeys,
        CancellationToken cancellation
    ) => journeys.Find([.. heard.Select(one => one.JourneyId)], actor.Sight, cancellation);

    /// <summary>Where it happened, as a stop; as far as the viewer may see it.</summary>
    [Cost(2), ListSize(AssumedSize = 2)]
    public static Task<IReadOnlyList<IReadOnlyList<Link>>> Origins(
        [Parent] IReadOnlyList<Involvement> heard,
        Actor actor,
        LinkList links,
        CancellationToken cancellation
    ) => links.Origins(nameof(Involvement), heard.Select(one => one.Uuid), actor.Sight, cancellation);

    [NodeResolver]
    public static Task<IReadOnlyList<Involvement?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        StandingThings things,
        CancellationToken cancellation
    ) => things.Involvements(ids, actor.Sight, cancellation);
}

/// <summary>What was heard, under whom one heard.</summary>
internal sealed class LinkedInvolvements(StandingThings things, JourneyPlaces places)
    : LinkedInJourneys<Involvement>(places)
{
    protected override Task<IReadOnlyList<Involvement?>> Things(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    ) => things.Involvements(ids, sight, cancellation);

    protected override (Guid, Guid, string, Lesson?) Tell(Involvement heard) =>
        (heard.Uuid, heard.JourneyId, heard.Who, null);
}
