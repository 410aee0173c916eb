using Hub.EventStore;
using Hub.Identity.Offices;
using Hub.Networks.AccessRequests;
using Hub.Shared.Access;
using Hub.Shared.Text;
using Hub.Testing.Deciding;

namespace Hub.Tests.Networks.AccessRequests;

public sealed class AccessRequestDecisionTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Request = Guid.Parse("22222222-2222-2222-2222-222222222222");
    private static readonly Guid Office = Guid.Parse("33333333-3333-3333-3333-333333333333");
    private static readonly AskForAccessInput Ask = new("50", "Jeg er ny her", "/trad/x");
    private static readonly GrantAccessInput Grant = new(Request, new DateOnly(2027, 6, 30));
    private static readonly DeclineAccessInput Decline = new(Request, "Spør kommunen din");
    private static readonly Guid[] Told = [Cast.Anne.Person()];
    private static readonly AccessRequested Asked = new(
        "50",
        Cast.Ute.Person(),
        new Text(Cast.Ute.Person(), Language.Nb, "Jeg er ny her"),
        "/trad/x",
        Told,
        Noon
    );
    private static readonly AccessGranted Granted = new(
        Cast.Ute.Person(),
        Cast.Anne.Person(),
        Office,
        new DateOnly(2027, 6, 30),
        Noon
    );
    private static readonly AccessDeclined Declined = new(
        Cast.Ute.Person(),
        Cast.Anne.Person(),
        new Text(Cast.Anne.Person(), Language.Nb, "Spør kommunen din"),
        Noon
    );

    private static Given<AccessRequestState> Given(params ReadOnlySpan<Event> events) =>
        DeciderSpec.Given<AccessRequestState>(events);

    [Fact]
    public void Somebody_without_an_office_asks() =>
        Given().When(state => AskForAccess.Decide(state, Ask, Cast.Ute, Told, Noon)).Then(Asked);

    [Fact]
    public void Asking_twice_adds_nothing_also_with_other_words() =>
        Given(Asked)
            .When(state => AskForAccess.Decide(state, Ask with { Text = "Hallo?" }, Cast.Ute, Told, Noon))
            .ThenNothingNew();

    [Fact]
    public void After_a_no_one_may_ask_again() =>
        Given(Asked, Declined).When(state => AskForAccess.Decide(state, Ask, Cast.Ute, Told, Noon)).Then(Asked);

    [Fact]
    public void Who_was_let_in_and_is_out_again_may_ask_again() =>
        Given(Asked, Granted).When(state => AskForAccess.Decide(state, Ask, Cast.Ute, Told, Noon)).Then(Asked);

    [Fact]
    public void A_member_does_not_ask() =>
        Given().When(state => AskForAccess.Decide(state, Ask, Cast.Kari, Told, Noon)).ThenRefused(new AlreadyAMember());

    [Fact]
    public void Words_of_white_space_are_no_words() =>
        Given()
            .When(state => AskForAccess.Decide(state, Ask with { Text = "  " }, Cast.Ute, Told, Noon))
            .Then(Asked with { Message = null });

    [Fact]
    public void A_grant_appoints_a_participant_from_today_in_the_same_breath() =>
        Given(Asked)
            .When(state => GrantAccess.Decide(state, Grant, Cast.Anne, Office, Noon))
            .Then(
                Granted,
                new OfficeAppointed(
                    Cast.Ute.Person(),
                    OfficeKind.Participant,
                    null,
                    null,
                    "50",
                    new DateOnly(2026, 11, 25),
                    new DateOnly(2027, 6, 30)
                )
            );

    [Fact]
    public void The_answer_that_was_given_stands()
    {
        Given(Asked, Granted).When(state => GrantAccess.Decide(state, Grant, Cast.Anne, Office, Noon)).ThenNothingNew();
        Given(Asked, Declined).When(state => DeclineAccess.Decide(state, Decline, Cast.Anne, Noon)).ThenNothingNew();
        Given(Asked, Declined)
            .When(state => GrantAccess.Decide(state, Grant, Cast.Anne, Office, Noon))
            .ThenRefused(new AccessRequestAnswered());
        Given(Asked, Granted)
            .When(state => DeclineAccess.Decide(state, Decline, Cast.Anne, Noon))
            .ThenRefused(new AccessRequestAnswered());
    }

    [Fact]
    public void Nobody_but_the_networks_facilitator_answers_and_least_of_all_who_asked()
    {
        foreach (var other in new[] { Cast.Ute, Cast.Kari, Cast.Tone, Actor.Anonymous })
        {
            Given(Asked)
                .When(state => GrantAccess.Decide(state, Grant, other, Office, Noon))
                .ThenRefused(new AccessRequestNotFound());
            Given(Asked)
                .When(state => DeclineAccess.Decide(state, Decline, other, Noon))
                .ThenRefused(new AccessRequestNotFound());
        }
    }

    [Fact]
    public void What_was_never_asked_is_not_answered()
    {
        Given()
            .When(state => GrantAccess.Decide(state, Grant, Cast.Anne, Office, Noon))
            .ThenRefused(new AccessRequestNotFound());
        Given()
            .When(state => DeclineAccess.Decide(state, Decline, Cast.Anne, Noon))
            .ThenRefused(new AccessRequestNotFound());
    }
}
