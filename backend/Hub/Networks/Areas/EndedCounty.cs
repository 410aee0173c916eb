using Hub.GraphQL;

namespace Hub.Networks.Areas;

/// <summary>A county that has ended. What was shared in it shows in all its successors.</summary>
public sealed record EndedCounty(
    string Number,
    string Name,
    DateOnly? ValidFrom,
    DateOnly ValidTo,
    [property: GraphQLIgnore] IReadOnlyList<string> Successors
);
