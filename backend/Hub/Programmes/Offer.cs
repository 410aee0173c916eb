using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Programmes;

/// <summary>What a county offers its municipalities; offers differ by county.</summary>
/// <param name="Kind">What kind of meeting is offered.</param>
/// <param name="Title">What it is called.</param>
public sealed record Offer(
    MeetingKind Kind,
    Names Title,
    [property: GraphQLIgnore] IReadOnlyList<string> CountyNumbers,
    [property: GraphQLIgnore] string? ProgrammeKey
);
