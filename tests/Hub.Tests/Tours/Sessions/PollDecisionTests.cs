using Hub.EventStore;
using Hub.Shared.Text;
using Hub.Testing.Deciding;
using Hub.Tours.Sessions;
using Hub.Tours.Sessions.Polls;
using static Hub.Testing.Deciding.DeciderSpec;
using static Hub.Tests.Tours.Sessions.Sessions;

namespace Hub.Tests.Tours.Sessions;

public sealed class PollDecisionTests
{
    private static readonly Guid PollId = new("0197a000-0000-7000-8000-000000000070");
    private static readonly DraftPollInput Input = new(PollId, Id, PollKind.One, "Hva nå?", ["Et nettverk", "En kafé"]);
    private static readonly PollDrafted Drafted = Draft(PollKind.One, "Et nettverk", "En kafé");
    private static readonly PollOpened OpenedNow = new(Id, Cast.Kari.Person(), Noon);
    private static readonly PollClosed ClosedNow = new(Id, Cast.Kari.Person(), Noon);
    private static readonly SessionState Live = Session(Opened, Started);
    private static readonly Guid Ola = Cast.Ola.Person();

    [Fact]
    public void A_host_drafts_opens_and_closes()
    {
        Given<PollState>().When(p => DraftPoll.Decide(Live, p, Input, Cast.Kari, Noon)).Then(Drafted);
        Given<PollState>(Drafted).When(p => DraftPoll.Decide(Live, p, Input, Cast.Kari, Noon)).ThenNothingNew();
        Given<PollState>(Drafted).When(p => OpenPoll.Decide(Live, p, Cast.Kari, Noon)).Then(OpenedNow);
        Given<PollState>(Drafted, OpenedNow).When(p => ClosePoll.Decide(Live, p, Cast.Kari, Noon)).Then(ClosedNow);
        Given<PollState>(Drafted, OpenedNow, ClosedNow)
            .When(p => OpenPoll.Decide(Live, p, Cast.Kari, Noon))
            .ThenRefused(new PollNotDraft());
    }

    [Fact]
    public void Who_only_takes_part_asks_nobody_anything()
    {
        Given<PollState>().When(p => DraftPoll.Decide(Live, p, Input, Cast.Ola, Noon)).ThenRefused(new NotAHost());
        Given<PollState>(Drafted).When(p => OpenPoll.Decide(Live, p, Cast.Ola, Noon)).ThenRefused(new NotAHost());
        Given<PollState>(Drafted, OpenedNow)
            .When(p => ClosePoll.Decide(Live, p, Cast.Ola, Noon))
            .ThenRefused(new NotAHost());
    }

    // Attack: vote twice, from two devices; the stream of the answer is the person's own.
    [Fact]
    public void The_first_answer_of_a_person_counts()
    {
        Given<PollState>(Drafted, OpenedNow).When(p => Answer(p, null, [1])).Then(Answered(1));
        Given<PollState>(Drafted, OpenedNow).When(p => Answer(p, Answered(1), [1])).ThenNothingNew();
        Given<PollState>(Drafted, OpenedNow).When(p => Answer(p, Answered(1), [0])).ThenRefused(new AlreadyVoted());
        Assert.Equal(PollAnswerState.StreamOf(PollId, Ola), PollAnswerState.StreamOf(PollId, Ola));
        Assert.NotEqual(PollAnswerState.StreamOf(PollId, Ola), PollAnswerState.StreamOf(PollId, Cast.Kari.Person()));
    }

    [Fact]
    public void A_poll_takes_no_answer_before_it_is_opened_nor_after_it_is_closed()
    {
        Given<PollState>(Drafted).When(p => Answer(p, null, [1])).ThenRefused(new PollNotFound());
        Given<PollState>(Drafted, OpenedNow, ClosedNow).When(p => Answer(p, null, [1])).ThenRefused(new PollNotOpen());
        Given<PollState>(Drafted, OpenedNow, ClosedNow).When(p => Answer(p, Answered(1), [1])).ThenNothingNew();
    }

    [Theory]
    [InlineData(PollKind.One, new[] { 0, 1 })]
    [InlineData(PollKind.One, new[] { 2 })]
    [InlineData(PollKind.One, new[] { -1 })]
    [InlineData(PollKind.One, new int[0])]
    [InlineData(PollKind.Several, new[] { 0, 0 })]
    [InlineData(PollKind.Scale, new[] { 5 })]
    [InlineData(PollKind.Words, new[] { 0 })]
    public void An_answer_that_the_poll_does_not_take_is_refused(PollKind kind, int[] choices) =>
        Given<PollState>(Draft(kind, "a", "b"), OpenedNow)
            .When(p => Answer(p, null, choices))
            .ThenRefused(new AnswerNotAllowed());

    [Fact]
    public void Words_are_at_most_three_short_ones_and_each_counts_once()
    {
        Given<PollState>(Draft(PollKind.Words), OpenedNow)
            .When(p => Answer(p, null, null, " Mat ", "mat", "Møteplass"))
            .Then(new PollAnswered(Id, PollId, Ola, [], new Text(Ola, Language.Nb, "Mat\nMøteplass"), Noon));
        Given<PollState>(Draft(PollKind.Words), OpenedNow)
            .When(p => Answer(p, null, null, "en", "to", "tre", "fire"))
            .ThenRefused(new AnswerNotAllowed());
        Given<PollState>(Draft(PollKind.Words), OpenedNow)
            .When(p => Answer(p, null, null, new string('a', 31)))
            .ThenRefused(new AnswerNotAllowed());
        Given<PollState>(Draft(PollKind.Words), OpenedNow)
            .When(p => Answer(p, null, null, "to\nlinjer"))
            .ThenRefused(new AnswerNotAllowed());
    }

    [Fact]
    public void A_poll_has_as_many_options_as_its_kind_takes()
    {
        string[] many = [.. Enumerable.Range(1, 13).Select(number => $"Nr. {number}")];
        Assert.Equal(new WrongOptions(2, 12), PollLimits.Check(PollKind.One, "Hva?", ["bare ett"]));
        Assert.Equal(new WrongOptions(2, 12), PollLimits.Check(PollKind.Several, "Hva?", many));
        Assert.Equal(new WrongOptions(2, 12), PollLimits.Check(PollKind.One, "Hva?", ["likt", " Likt"]));
        Assert.Equal(new WrongOptions(0, 0), PollLimits.Check(PollKind.Words, "Hva?", ["et"]));
        Assert.Null(PollLimits.Check(PollKind.Scale, "Hva?", ["lite", "mye"]));
    }

    private static PollDrafted Draft(PollKind kind, params string[] options)
    {
        var kari = Cast.Kari.Person();
        return new(
            Id,
            kind,
            new Text(kari, Language.Nb, "Hva nå?"),
            [.. options.Select(option => new Text(kari, Language.Nb, option))],
            Noon
        );
    }

    private static PollAnswered Answered(int choice) => new(Id, PollId, Ola, [choice], null, Noon);

    private static Decision Answer(PollState poll, PollAnswered? before, int[]? choices, params string[] words) =>
        AnswerPoll.Decide(poll, new(before), new(PollId, choices, words), Ola, "nb", Noon);
}
