using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Networks.Members;
using Hub.Shared.Text;
using Hub.Shared.Time;
using Hub.Tours.Tours;
using Npgsql;

namespace Hub.Tours.Contributions;

/// <summary>What a tour asks municipalities and bodies to contribute to its programme. Everybody sees that it does.</summary>
/// <param name="FirstDay">The first day, in Norway, on which one can propose.</param>
/// <param name="LastDay">The last day.</param>
public sealed record ContributionCall(
    [property: GraphQLIgnore] Guid TourId,
    [property: GraphQLIgnore] Language Language,
    [property: GraphQLIgnore] string? Markdown,
    [property: GraphQLIgnore] string? Html,
    DateOnly FirstDay,
    DateOnly LastDay,
    [property: GraphQLIgnore] IReadOnlyList<Guid> CommitteeIds
)
{
    [GraphQLIgnore]
    public bool IsOpenOn(DateOnly day) => day >= FirstDay && day <= LastDay;
}

[ObjectType<ContributionCall>]
public static class ContributionCallFields
{
    /// <summary>What is looked for; null once it was erased.</summary>
    public static Task<IReadOnlyList<TextView?>> About(
        [Parent] IReadOnlyList<ContributionCall> calls,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. calls.Select(call => (call.Language, call.Markdown, call.Html))], cancellation);

    /// <summary>Whether one can propose today.</summary>
    public static bool IsOpen([Parent] ContributionCall call, TimeProvider time) => call.IsOpenOn(Norway.Today(time));

    /// <summary>Whether the viewer can propose today: whoever has an office.</summary>
    public static bool ViewerCanPropose([Parent] ContributionCall call, Actor actor, TimeProvider time) =>
        actor.HasOffice && call.IsOpenOn(Norway.Today(time));

    /// <summary>Whether the viewer is on the programme committee.</summary>
    public static bool ViewerIsOnCommittee([Parent] ContributionCall call, Actor actor) => call.Has(actor);

    /// <summary>Who chooses; empty for those without an office.</summary>
    [Cost(2), ListSize(AssumedSize = 5)]
    public static async Task<IReadOnlyList<IReadOnlyList<Person>>> Committee(
        [Parent] IReadOnlyList<ContributionCall> calls,
        Actor actor,
        PersonList people,
        CancellationToken cancellation
    )
    {
        if (!actor.HasOffice)
            return [.. calls.Select(_ => Array.Empty<Person>())];
        var ids = calls.SelectMany(call => call.CommitteeIds).Distinct().ToArray();
        var found = (await people.Find(ids, cancellation)).OfType<Person>().ToDictionary(person => person.Uuid);
        return [.. calls.Select(call => call.CommitteeIds.Where(found.ContainsKey).Select(id => found[id]).ToArray())];
    }

    /// <summary>
    /// What was proposed, in the order in which it came: for the committee all of it, for others what they proposed.
    /// </summary>
    [Cost(2), ListSize(AssumedSize = 20)]
    public static async Task<IReadOnlyList<IReadOnlyList<Contribution>>> Contributions(
        [Parent] IReadOnlyList<ContributionCall> calls,
        Actor actor,
        ContributionList contributions,
        CancellationToken cancellation
    )
    {
        var found = await contributions.OfTours([.. calls.Select(call => call.TourId)], actor.Sight, cancellation);
        return [.. calls.Select(call => found[call.TourId].ToArray())];
    }

    internal static bool Has(this ContributionCall call, Actor actor) =>
        actor.PersonId is { } person && call.CommitteeIds.Contains(person);
}

[ObjectType<Tour>]
public static class TourCall
{
    /// <summary>What it asks others to contribute; null where it does not.</summary>
    public static async Task<IReadOnlyList<ContributionCall?>> Call(
        [Parent] IReadOnlyList<Tour> tours,
        ContributionList contributions,
        CancellationToken cancellation
    )
    {
        var found = await contributions.Calls([.. tours.Select(tour => tour.Uuid)], cancellation);
        return [.. tours.Select(tour => found.GetValueOrDefault(tour.Uuid))];
    }
}
