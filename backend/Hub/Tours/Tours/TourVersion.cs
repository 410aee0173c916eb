using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Tours.Tours;

/// <summary>A line of a tour's public change log.</summary>
/// <param name="Number">The version, from 1.</param>
/// <param name="Kind">What was changed.</param>
/// <param name="Line">What changed and why, in plain words; null for the first version and where it was erased.</param>
/// <param name="Language">The language of the line.</param>
/// <param name="PublishedAt">When it was published.</param>
public sealed record TourVersion(
    [property: GraphQLIgnore] Guid TourId,
    int Number,
    TourVersionKind Kind,
    [property: GraphQLIgnore] Guid? StopId,
    [property: GraphQLIgnore] string? ActingFor,
    Language Language,
    string? Line,
    DateTimeOffset PublishedAt
);

/// <summary>What a version of a tour changed.</summary>
public enum TourVersionKind
{
    /// <summary>The whole tour was published.</summary>
    Published,

    /// <summary>One takes part in a stop in another way.</summary>
    AttendanceChanged,

    /// <summary>A stop was put off.</summary>
    Postponed,

    /// <summary>A stop was cancelled.</summary>
    StopCancelled,

    /// <summary>The whole tour was cancelled.</summary>
    TourCancelled,
}
