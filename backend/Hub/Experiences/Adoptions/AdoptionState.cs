using Hub.EventStore;

namespace Hub.Experiences.Adoptions;

/// <summary>What decisions on an adoption need to know.</summary>
public abstract record AdoptionState : IState<AdoptionState>
{
    public static AdoptionState Initial { get; } = new NotStarted();

    public sealed record NotStarted : AdoptionState;

    /// <summary>The id belongs to something that is no adoption.</summary>
    public sealed record Foreign : AdoptionState;

    public sealed record Started(AdoptionFacts Facts) : AdoptionState;

    public AdoptionState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotStarted or Started, ExperienceAdopted adopted) => new Started(AdoptionFacts.From(adopted)),
            (NotStarted, _) => new Foreign(),
            (Started started, _) => new Started(started.Facts.Evolve(recorded)),
            _ => this,
        };
}

/// <param name="Version">The version of the source that the municipality has.</param>
/// <param name="Ignored">The newest version that it was offered and did not want; 0 for none.</param>
public sealed record AdoptionFacts(
    Guid Experience,
    string Municipality,
    int Version,
    int Ignored,
    AdoptionStatus Status
)
{
    public static AdoptionFacts From(ExperienceAdopted adopted) =>
        new(adopted.Experience, adopted.Municipality, adopted.ExperienceVersion, Ignored: 0, adopted.Status);

    public AdoptionFacts Evolve(Event recorded) =>
        recorded switch
        {
            AdoptionMoved moved => this with { Status = moved.Status },
            AdoptionUpdated updated => this with { Version = updated.ExperienceVersion },
            AdoptionUpdateIgnored ignored => this with { Ignored = ignored.ExperienceVersion },
            _ => this,
        };
}
