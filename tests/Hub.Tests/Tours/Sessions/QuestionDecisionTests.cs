using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Testing.Deciding;
using Hub.Tours.Sessions;
using Hub.Tours.Sessions.Questions;
using static Hub.Testing.Deciding.DeciderSpec;
using static Hub.Tests.Tours.Sessions.Sessions;

namespace Hub.Tests.Tours.Sessions;

public sealed class QuestionDecisionTests
{
    private static readonly Guid QuestionId = new("0197a000-0000-7000-8000-000000000060");
    private static readonly AskQuestionInput Input = new(QuestionId, Id, "Hvordan rekrutterte dere?");
    private static readonly QuestionAsked Asked = new(
        Id,
        new Text(Cast.Ola.Person(), Language.Nb, Input.Body),
        IsAnonymous: false,
        Noon
    );
    private static readonly QuestionStatusChanged Shown = new(Id, QuestionStatus.Visible, Cast.Kari.Person(), Noon);
    private static readonly SessionState Live = Session(Opened, Started);

    [Fact]
    public void Who_takes_part_asks_in_the_lobby_and_live_and_a_resend_is_the_same_question()
    {
        Given<QuestionState>().When(q => AskQuestion.Decide(Session(Opened), q, Input, Cast.Ola, Noon)).Then(Asked);
        Given<QuestionState>().When(q => AskQuestion.Decide(Live, q, Input, Cast.Ola, Noon)).Then(Asked);
        Given<QuestionState>(Asked)
            .When(q => AskQuestion.Decide(Session(Opened, Ended), q, Input, Cast.Ola, Noon))
            .ThenNothingNew();
    }

    [Fact]
    public void Another_countys_main_contact_asks_too_and_who_has_no_office_and_no_invitation_does_not()
    {
        Given<QuestionState>()
            .When(q => AskQuestion.Decide(Live, q, Input, Cast.Ingrid, Noon))
            .Then(Asked with { Body = Asked.Body with { AuthorId = Cast.Ingrid.Person() } });
        Given<QuestionState>()
            .When(q => AskQuestion.Decide(Live, q, Input, Cast.Ute, Noon))
            .ThenRefused(new SessionNotFound());
    }

    [Fact]
    public void Nothing_is_asked_after_the_session_nor_where_there_is_none()
    {
        Given<QuestionState>()
            .When(q => AskQuestion.Decide(Session(Opened, Started, Ended), q, Input, Cast.Ola, Noon))
            .ThenRefused(new SessionIsOver());
        Given<QuestionState>()
            .When(q => AskQuestion.Decide(Session(), q, Input, Cast.Ola, Noon))
            .ThenRefused(new SessionNotFound());
    }

    // Attack: ask as another, by the id of their question.
    [Fact]
    public void Somebody_elses_question_is_not_taken_over()
    {
        Given<QuestionState>(Asked)
            .When(q => AskQuestion.Decide(Live, q, Input, Cast.Ingrid, Noon))
            .ThenRefused(new IdTaken());
        Given<QuestionState>(Asked)
            .When(q => AskQuestion.Decide(Live, q, Input with { Body = "Noe annet" }, Cast.Ola, Noon))
            .ThenRefused(new CommandReused());
    }

    [Fact]
    public void A_host_shows_a_question_and_others_do_not()
    {
        var show = new ModerateQuestionInput(QuestionId, QuestionStatus.Visible);
        Given<QuestionState>(Asked).When(q => ModerateQuestion.Decide(Live, q, show, Cast.Kari, Noon)).Then(Shown);
        Given<QuestionState>(Asked, Shown)
            .When(q => ModerateQuestion.Decide(Live, q, show, Cast.Kari, Noon))
            .ThenNothingNew();
        Given<QuestionState>(Asked)
            .When(q => ModerateQuestion.Decide(Live, q, show, Cast.Ola, Noon))
            .ThenRefused(new NotAHost());
    }

    [Fact]
    public void Only_what_is_shown_is_pinned()
    {
        var pin = new PinQuestionInput(QuestionId, IsPinned: true);
        Given<QuestionState>(Asked)
            .When(q => PinQuestion.Decide(Live, q, pin, Cast.Kari, Noon))
            .ThenRefused(new QuestionNotVisible());
        Given<QuestionState>(Asked, Shown)
            .When(q => PinQuestion.Decide(Live, q, pin, Cast.Kari, Noon))
            .Then(new QuestionPinChanged(Id, true, Noon));
    }

    [Fact]
    public void One_votes_once_and_takes_it_back()
    {
        var person = Cast.Ola.Person();
        var given = new QuestionVoteGiven(Id, QuestionId, person, Noon);
        Given<QuestionState>(Asked, Shown).When(q => Vote(q, new(false), On: true)).Then(given);
        Given<QuestionState>(Asked, Shown).When(q => Vote(q, new(true), On: true)).ThenNothingNew();
        Given<QuestionState>(Asked, Shown)
            .When(q => Vote(q, new(true), On: false))
            .Then(new QuestionVoteTakenBack(Id, QuestionId, person, Noon));
        Given<QuestionState>(Asked).When(q => Vote(q, new(false), On: true)).ThenRefused(new QuestionNotVisible());

        Hub.EventStore.Decision Vote(QuestionState question, QuestionVoteState vote, bool On) =>
            VoteForQuestion.Decide(question, vote, new(QuestionId, On), person, Noon);
    }
}
