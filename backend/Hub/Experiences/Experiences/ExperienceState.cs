using Hub.EventStore;

namespace Hub.Experiences.Experiences;

/// <summary>What decisions on an experience need to know.</summary>
public abstract record ExperienceState : IState<ExperienceState>
{
    public static ExperienceState Initial { get; } = new NotStarted();

    public sealed record NotStarted : ExperienceState;

    /// <summary>The id belongs to something that is no experience.</summary>
    public sealed record Foreign : ExperienceState;

    public sealed record Started(ExperienceFacts Facts) : ExperienceState;

    public ExperienceState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotStarted, ExperienceImported imported) => new Started(ExperienceFacts.From(imported)),
            (NotStarted, ExperienceSubmitted submitted) => new Started(ExperienceFacts.From(submitted)),
            (NotStarted, _) => new Foreign(),
            (Started started, _) => new Started(started.Facts.Evolve(recorded)),
            _ => this,
        };
}

/// <param name="Latest">The newest version, whatever became of it.</param>
/// <param name="Pending">The version that waits for review.</param>
/// <param name="Published">The version that anybody reads, or read until it was withdrawn.</param>
/// <param name="Imported">What the reference data said last; null when it never told of this one.</param>
public sealed record ExperienceFacts(
    string Municipality,
    string Network,
    int Latest,
    int? Pending,
    int? Published,
    bool IsWithdrawn,
    ExperienceContent? Imported
)
{
    /// <summary>A moderator hid it; what a facilitator publishes after that has been looked at.</summary>
    public bool IsHidden { get; init; }

    public bool IsPublic => Published is not null && !IsWithdrawn && !IsHidden;

    public static ExperienceFacts From(ExperienceImported imported) =>
        new(
            imported.Municipality,
            imported.Network,
            imported.Version,
            Pending: null,
            imported.Version,
            IsWithdrawn: false,
            imported.Content
        );

    public static ExperienceFacts From(ExperienceSubmitted submitted) =>
        new(
            submitted.Municipality,
            submitted.Network,
            submitted.Version,
            submitted.Version,
            Published: null,
            IsWithdrawn: false,
            Imported: null
        );

    public ExperienceFacts Evolve(Event recorded) =>
        recorded switch
        {
            ExperienceImported imported => this with
            {
                Latest = imported.Version,
                Published = imported.Version,
                Imported = imported.Content,
            },
            ExperienceSubmitted submitted => this with { Latest = submitted.Version, Pending = submitted.Version },
            ExperiencePublished published => this with
            {
                Pending = Pending == published.Version ? null : Pending,
                Published = published.Version,
                IsWithdrawn = false,
                IsHidden = false,
            },
            ExperienceReturned => this with { Pending = null },
            ExperienceWithdrawn => this with { IsWithdrawn = true },
            ExperienceHidden => this with { IsHidden = true },
            ExperienceShown => this with { IsHidden = false },
            _ => this,
        };
}
