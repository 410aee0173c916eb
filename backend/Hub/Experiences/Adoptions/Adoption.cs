using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Experiences.Adoptions;

/// <summary>That a municipality takes an experience into use, with credit to where it comes from.</summary>
/// <param name="Status">How far it has come.</param>
/// <param name="AdoptedAt">When it began.</param>
/// <param name="ChangedAt">When it last went on, or something was told of it.</param>
/// <param name="IsSample">Whether it is made up, for development.</param>
/// <param name="Sequence">The log's number of the last change.</param>
[Node]
public sealed record Adoption(
    Guid Uuid,
    [property: GraphQLIgnore] Guid ExperienceId,
    [property: GraphQLIgnore] string MunicipalityNumber,
    [property: GraphQLIgnore] int Version,
    [property: GraphQLIgnore] int Ignored,
    AdoptionStatus Status,
    [property: GraphQLIgnore] Guid? TakenFromId,
    [property: GraphQLIgnore] (Language Language, string? Markdown, string? Html) WhyText,
    [property: GraphQLIgnore] (Language Language, string? Markdown, string? Html)? ChangesText,
    DateTimeOffset AdoptedAt,
    DateTimeOffset ChangedAt,
    bool IsSample,
    long Sequence
)
{
    /// <summary>One adoption of each experience by each municipality: the id is the rule.</summary>
    public static StreamId StreamOf(Guid experience, string municipality) =>
        StreamId.FromKey(experience, $"adoption/{municipality}");
}

/// <summary>One step of an adoption: what it became, and what was learnt.</summary>
/// <param name="Status">What it became.</param>
/// <param name="At">When.</param>
/// <param name="Learning">What the municipality tells the source and others; null where it told nothing.</param>
public sealed record AdoptionStep(
    [property: GraphQLIgnore] Guid AdoptionId,
    AdoptionStatus Status,
    DateTimeOffset At,
    TextView? Learning
);
