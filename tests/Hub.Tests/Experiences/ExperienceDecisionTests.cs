using Hub.EventStore;
using Hub.Experiences;
using Hub.Experiences.Drafts;
using Hub.Experiences.Experiences;
using Hub.Shared.Access;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Testing.Deciding;

namespace Hub.Tests.Experiences;

/// <summary>An experience of 5006 in network 50: written by its contact, reviewed by the network's facilitator.</summary>
public sealed class ExperienceDecisionTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Id = new("0197a000-0000-7000-8000-0000000000e1");
    private static readonly ExperienceDraft Draft = new(
        Id,
        "5006",
        new ExperienceContentInput("Minnebok", [new(ExperienceSection.WhatWeDid, "Vi begynte.")], ["housing"]),
        1,
        false,
        Cast.Kari.Person(),
        Noon
    );
    private static readonly ExperienceSubmitted Submitted = new("5006", "50", 1, Content(), [], Noon);
    private static readonly ExperiencePublished Published = new(1, Cast.Anne.Person(), [], [], Noon);
    private static readonly ExperienceWithdrawn Withdrawn = new(Cast.Kari.Person(), null, [], Noon);

    [Fact]
    public void A_contact_sends_a_draft_to_review_and_its_leaders_are_told() =>
        Given().When(Submit(Cast.Kari)).Then(Submitted with { Told = [Cast.Anne.Person()] });

    [Fact]
    public void Sent_again_it_is_the_next_version() =>
        Given(Submitted, Published)
            .When(Submit(Cast.Kari))
            .Then(Submitted with { Version = 2, Told = [Cast.Anne.Person()] });

    [Fact]
    public void Nobody_writes_for_a_municipality_but_its_contacts()
    {
        foreach (var other in new[] { Cast.Ola, Cast.Ingrid, Cast.Anne, Cast.Ute })
            Given().When(Submit(other)).ThenRefused(new NotAContact());
    }

    [Fact]
    public void An_experience_is_not_taken_over_by_another_municipality() =>
        Given(Submitted with { Municipality = "5025" }).When(Submit(Cast.Kari)).ThenRefused(new IdTaken());

    [Fact]
    public void The_facilitator_publishes_the_version_that_was_read_and_doing_it_twice_adds_nothing()
    {
        Given(Submitted).When(Publish(Cast.Anne, 1)).Then(Published);
        Given(Submitted, Published).When(Publish(Cast.Anne, 1)).ThenNothingNew();
    }

    [Fact]
    public void A_version_that_was_replaced_meanwhile_is_not_published_unread() =>
        Given(Submitted, Submitted with { Version = 2 }).When(Publish(Cast.Anne, 1)).ThenRefused(new ReviewConflict(2));

    [Fact]
    public void Its_own_municipality_does_not_publish_it() =>
        Given(Submitted).When(Publish(Cast.Kari, 1)).ThenRefused(new NotAReviewer());

    [Fact]
    public void Another_countys_facilitator_finds_no_experience_that_is_in_review()
    {
        Given(Submitted).When(Publish(Cast.Tone, 1)).ThenRefused(new ExperienceNotFound());
        Given(Submitted, Published, Submitted with { Version = 2 })
            .When(Publish(Cast.Tone, 2))
            .ThenRefused(new NotAReviewer());
    }

    [Fact]
    public void One_that_was_sent_back_says_why_and_is_not_published_as_it_was()
    {
        var input = new ReturnExperienceInput(Id, 1, " Hvem svarer på spørsmål? ");
        var returned = new ExperienceReturned(
            1,
            Cast.Anne.Person(),
            new Text(Cast.Anne.Person(), Language.Nb, "Hvem svarer på spørsmål?"),
            [],
            Noon
        );
        Given(Submitted).When(state => ReturnExperience.Decide(state, input, Cast.Anne, [], Noon)).Then(returned);
        Given(Submitted, returned).When(Publish(Cast.Anne, 1)).ThenRefused(new ReviewConflict(null));
    }

    [Fact]
    public void Withdrawing_is_for_those_inside_and_only_what_is_published()
    {
        Given(Submitted, Published).When(Withdraw(Cast.Kari)).Then(Withdrawn);
        Given(Submitted, Published, Withdrawn).When(Withdraw(Cast.Kari)).ThenNothingNew();
        Given(Submitted, Published).When(Withdraw(Cast.Ola)).ThenRefused(new NotAContact());
        Given(Submitted, Published, Withdrawn).When(Withdraw(Cast.Ola)).ThenRefused(new ExperienceNotFound());
        Given(Submitted).When(Withdraw(Cast.Kari)).ThenRefused(new NotPublished());
    }

    [Fact]
    public void What_is_still_true_is_said_by_those_inside()
    {
        Given(Submitted, Published)
            .When(state => ConfirmExperience.Decide(state, Cast.Anne, Noon))
            .Then(new ExperienceConfirmed(Cast.Anne.Person(), Noon));
        Given(Submitted, Published)
            .When(state => ConfirmExperience.Decide(state, Cast.Ingrid, Noon))
            .ThenRefused(new NotAContact());
    }

    private static Given<ExperienceState> Given(params ReadOnlySpan<Event> events) =>
        DeciderSpec.Given<ExperienceState>(events);

    private static Func<ExperienceState, Decision> Submit(Actor actor) =>
        state => SubmitExperience.Decide(state, Draft, "50", actor, [Cast.Anne.Person()], Noon);

    private static Func<ExperienceState, Decision> Publish(Actor actor, int version) =>
        state => PublishExperience.Decide(state, new(Id, version), actor, [], [], Noon);

    private static Func<ExperienceState, Decision> Withdraw(Actor actor) =>
        state => WithdrawExperience.Decide(state, new(Id), actor, [], Noon);

    private static ExperienceContent Content()
    {
        Text Text(string words) => new(Cast.Kari.Person(), Language.Nb, words);
        return new(
            Text("Minnebok"),
            [new(ExperienceSection.WhatWeDid, Text("Vi begynte."))],
            ["housing"],
            null,
            null,
            [],
            null
        );
    }
}
