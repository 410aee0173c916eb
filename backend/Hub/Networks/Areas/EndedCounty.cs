using Hub.GraphQL;

namespace Hub.Networks.Areas;

/// <summary>A county that has ended. What was shared in it shows in all its successors.</summary>
/// <param name="Number">The two-digit number that it had.</param>
/// <param name="Name">The name that it had.</param>
/// <param name="ValidFrom">Its first day; null where that is not known.</param>
/// <param name="ValidTo">Its last day.</param>
public sealed record EndedCounty(
    string Number,
    string Name,
    DateOnly? ValidFrom,
    DateOnly ValidTo,
    [property: GraphQLIgnore] IReadOnlyList<string> Successors
);
