using Hub.EventStore;
using Hub.Shared.Text;
using Hub.Tours.Tours;

namespace Hub.Tours.Contributions;

/// <summary>What decisions on a contribution need to know.</summary>
public abstract record ContributionState : IState<ContributionState>
{
    public static ContributionState Initial { get; } = new NotProposed();

    public sealed record NotProposed : ContributionState;

    /// <summary>The id belongs to something that is no contribution.</summary>
    public sealed record Foreign : ContributionState;

    /// <param name="Answer">Null while it waits.</param>
    public sealed record Proposed(
        Guid Tour,
        string? Municipality,
        Guid AuthorId,
        ContributionTexts Texts,
        ContributionAnswered? Answer
    ) : ContributionState;

    public sealed record Withdrawn : ContributionState;

    public ContributionState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotProposed, ContributionProposed proposed) => new Proposed(
                proposed.Tour,
                proposed.Municipality,
                proposed.Title.AuthorId,
                new(proposed.Title, proposed.Summary, proposed.Presenter),
                null
            ),
            (NotProposed, _) => new Foreign(),
            (Proposed contribution, ContributionChanged changed) => contribution with
            {
                Texts = new(changed.Title, changed.Summary, changed.Presenter),
            },
            (Proposed contribution, ContributionAnswered answered) => contribution with { Answer = answered },
            (Proposed, ContributionWithdrawn) => new Withdrawn(),
            _ => this,
        };
}

/// <summary>What a contribution says.</summary>
public sealed record ContributionTexts(Text Title, Text Summary, PresenterContent Presenter);
