using Hub.GraphQL;
using Hub.Shared.Links;
using Hub.Shared.Text;

namespace Hub.Journeys.Measures;

/// <summary>Something that a municipality does to reach a goal.</summary>
/// <param name="Title">What shall be done, in plain text.</param>
/// <param name="Language">The language of its texts.</param>
/// <param name="Owner">The role or unit that answers for it; null where none does.</param>
/// <param name="GoalUuid">The goal that it serves; null: it stands directly under the journey.</param>
/// <param name="DueOn">When it shall be done; null where no date is set.</param>
/// <param name="Status">How it goes.</param>
/// <param name="Percent">How far it has come.</param>
/// <param name="Weight">How much it counts beside its siblings; null: 1, as all that have none.</param>
/// <param name="Budget">What it may cost, in kroner; null where nothing is said.</param>
/// <param name="Decision">The decision that it rests on; null where none is named.</param>
/// <param name="Learning">What the municipality learnt of it, in plain text; null before it is said.</param>
/// <param name="Version">Rises with each change; <c>changeMeasure</c> takes the one that was read.</param>
[Node]
public sealed record Measure(
    Guid Uuid,
    [property: GraphQLIgnore] Guid JourneyId,
    string Title,
    Language Language,
    string? Owner,
    Guid? GoalUuid,
    DateOnly? DueOn,
    MeasureStatus Status,
    int Percent,
    double? Weight,
    double? Budget,
    MeasureDecision? Decision,
    string? Learning,
    int Version
)
{
    internal Lesson? Learnt { get; init; }

    /// <summary>The day that it is told of, where that is not today.</summary>
    internal DateOnly? Day { get; init; }
}
