using Hub.EventStore;
using Hub.GraphQL;

namespace Hub.Journeys.Journeys;

/// <summary>A municipality's way from words to action in one programme.</summary>
/// <param name="IsPublished">Whether everybody with an office sees it; else the municipality, the facilitators of its
/// network and national leads.</param>
/// <param name="IsSample">True for made-up content that only shows how it could look.</param>
/// <param name="OpenedAt">When it was opened.</param>
[Node]
public sealed record Journey(
    Guid Uuid,
    [property: GraphQLIgnore] string MunicipalityNumber,
    [property: GraphQLIgnore] string ProgrammeKey,
    bool IsPublished,
    bool IsSample,
    DateTimeOffset OpenedAt
)
{
    private static readonly Guid Namespace = new("6a0f5b1c-3f6e-5d0b-9c2e-7e1a4d8b2f10");

    /// <summary>The live channel of the journey's own page.</summary>
    public string Channel => $"journey/{Uuid:D}";

    /// <summary>There is one for each municipality and programme.</summary>
    [GraphQLIgnore]
    public static Guid IdOf(string municipality, string programme) =>
        StreamId.FromKey(Namespace, $"{municipality}/{programme}").Value;

    /// <summary>Four bytes of the id, by which the index over validity keeps journeys apart.</summary>
    [GraphQLIgnore]
    public static int LaneOf(Guid journey) => BitConverter.ToInt32(journey.ToByteArray());
}
