using Hub.GraphQL;
using Hub.Shared.Links;
using Hub.Shared.Text;

namespace Hub.Journeys.Goals;

/// <summary>What a journey wants to reach. Goals may have goals under them, and those only measures.</summary>
/// <param name="Title">What shall be, in plain text.</param>
/// <param name="Language">The language of the title.</param>
/// <param name="ParentUuid">The goal that it stands under; null: it stands directly under the journey.</param>
/// <param name="FocusArea">Key of the focus area that it is about; null where none was chosen.</param>
/// <param name="Weight">How much it counts beside its siblings; null: 1, as all that have none.</param>
/// <param name="Progress">How far what stands under it has come by weight, in percent; null where nothing counts.</param>
/// <param name="Learning">What the municipality learnt on the way to it, in plain text; null before it is said.</param>
/// <param name="Version">Rises with each change of it.</param>
[Node]
public sealed record Goal(
    Guid Uuid,
    [property: GraphQLIgnore] Guid JourneyId,
    string Title,
    Language Language,
    Guid? ParentUuid,
    string? FocusArea,
    double? Weight,
    double? Progress,
    string? Learning,
    int Version
)
{
    internal Lesson? Learnt { get; init; }
}
