using Hub.EventStore;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Polls;

/// <summary>What decisions on a poll need to know.</summary>
public abstract record PollState : IState<PollState>
{
    public static PollState Initial { get; } = new NotDrafted();

    public sealed record NotDrafted : PollState;

    /// <summary>The id belongs to something that is no poll.</summary>
    public sealed record Foreign : PollState;

    public sealed record Drafted(
        Guid Session,
        PollKind Kind,
        Text Question,
        IReadOnlyList<Text> Options,
        PollStatus Status
    ) : PollState;

    public PollState Evolve(Event recorded) =>
        (this, recorded) switch
        {
            (NotDrafted, PollDrafted drafted) => new Drafted(
                drafted.Session,
                drafted.Kind,
                drafted.Question,
                drafted.Options,
                PollStatus.Draft
            ),
            (NotDrafted, _) => new Foreign(),
            (Drafted drafted, PollOpened) => drafted with { Status = PollStatus.Open },
            (Drafted drafted, PollClosed) => drafted with { Status = PollStatus.Closed },
            _ => this,
        };
}

/// <summary>One person's answer to one poll; null as long as there is none.</summary>
public sealed record PollAnswerState(PollAnswered? Answer) : IState<PollAnswerState>
{
    public static PollAnswerState Initial { get; } = new((PollAnswered?)null);

    public static StreamId StreamOf(Guid poll, Guid person) => StreamId.FromKey(poll, $"answer/{person:D}");

    public PollAnswerState Evolve(Event recorded) => recorded is PollAnswered answered ? new(answered) : this;
}
