using Hub.GraphQL;
using Hub.Journeys.Journeys;
using Hub.Journeys.Measures;
using Hub.Shared.Commands;
using Hub.Shared.Links;
using Hub.Shared.Text;

namespace Hub.Journeys.Tables;

/// <param name="Journey">The journey that it is copied into.</param>
/// <param name="From">The one that is copied: the municipality's earlier one, or another that the viewer may see.</param>
/// <param name="ShiftYears">How many years later its dates are, from 0 to 10; without it, dates are left out.</param>
/// <param name="DryRun">Only tells what it would do.</param>
public sealed record CopyJourneyInput(
    [property: ID<Journey>] Guid Journey,
    [property: ID<Journey>] Guid From,
    int? ShiftYears = null,
    bool DryRun = false,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class CopyJourney
{
    /// <summary>
    /// Copies goals, measures, owners and weights of a journey, but for what is there already and what was stopped. How far
    /// they have come, budgets, decisions and learning stay where they are; each measure leads back to the one it comes of.
    /// </summary>
    [GraphQLName("copyJourney")]
    public static async Task<BegunPayload> Run(
        CopyJourneyInput input,
        Actor actor,
        Imports imports,
        JourneyList journeys,
        StandingThings things,
        CancellationToken cancellation
    )
    {
        var seen = await journeys.Find(input.From, actor, cancellation) is not null && input.From != input.Journey;
        var source = seen ? await things.MeasureIds(input.From, cancellation) : [];
        var goals = seen ? await things.GoalIds(input.From, cancellation) : [];
        var (counts, errors) = await imports.Take(
            input.Journey,
            input,
            input.DryRun,
            // A line for each measure, and one for each goal that has none.
            source.Count + goals.Count,
            [input.From, .. source],
            states =>
            {
                if (states.Of<JourneyState>(input.From) is not JourneyState.Opened from)
                    return null;
                var texts = new Dictionary<string, Text>();
                var lines = Lines(
                    from,
                    [.. source.Select(id => (id, states.Of<MeasureState>(id) as MeasureState.Added))],
                    input.ShiftYears,
                    texts
                );
                return new(lines, words => texts[words]);
            },
            !seen ? new SourceNotFound()
                : input.ShiftYears is < 0 or > 10 ? new ShiftOutOfRange()
                : null,
            cancellation
        );
        return errors is null
            ? new(await journeys.Find(input.Journey, actor, cancellation), counts, null)
            : new(null, null, errors);
    }

    /// <summary>What is copied, in its order. The texts keep their authors: erasure goes by them.</summary>
    private static IEnumerable<(MeasureLine, Thing?)> Lines(
        JourneyState.Opened from,
        IReadOnlyList<(Guid Id, MeasureState.Added? State)> measures,
        int? shiftYears,
        Dictionary<string, Text> texts
    )
    {
        foreach (var line in Under(null, null, null))
            yield return line;

        IEnumerable<(MeasureLine, Thing?)> Under(Guid? goal, string? top, string? part)
        {
            var any = false;
            foreach (
                var (id, measure) in measures
                    .Where(one =>
                        one.State is { Status: not MeasureStatus.Stopped } and not null && Above(one.State.Goal) == goal
                    )
                    .OrderBy(one => one.State!.Rank)
                    .ThenBy(one => one.Id)
            )
                if (Keep(measure!.Title) is { } title)
                {
                    any = true;
                    yield return (
                        new(
                            0,
                            top,
                            part,
                            title,
                            Keep(measure.Owner),
                            shiftYears is { } years ? measure.DueOn?.AddYears(years) : null,
                            null,
                            null,
                            measure.Weight
                        ),
                        new Thing(nameof(Measure), id.ToString("D"))
                    );
                }
            if (!any && top is not null)
                yield return (new(0, top, part, null, null, null, null, null, null), null);
            foreach (
                var (id, each) in from
                    .Goals.Where(one => Above(one.Value.Parent) == goal)
                    .OrderBy(one => one.Value.Rank)
            )
                if (Keep(each.Title) is { } title)
                    foreach (var line in top is null ? Under(id, title, null) : Under(id, top, title))
                        yield return line;
        }

        Guid? Above(Guid? goal) => goal is { } id && from.Goals.ContainsKey(id) ? id : null;

        // What is erased is copied no more.
        string? Keep(Text? text)
        {
            if (text?.Kept() is not { } words)
                return null;
            texts.TryAdd(words, text);
            return words;
        }
    }
}
