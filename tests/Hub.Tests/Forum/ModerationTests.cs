using Hub.Forum;
using Hub.Forum.Topics;
using static Hub.Tests.Forum.Topics;

namespace Hub.Tests.Forum;

public sealed class ModerationTests
{
    private static readonly TopicVisibilityChanged Narrowed = new(Visibility.Network, Noon);
    private static readonly TopicVisibilityChanged Widened = new(Visibility.Open, Noon);
    private static readonly ChangeVisibilityInput ToNetwork = new(Id, Visibility.Network);
    private static readonly ChangeVisibilityInput ToAll = new(Id, Visibility.Open);
    private static readonly WithdrawPostInput Withdraw = new(Reply);

    [Fact]
    public void A_facilitator_locks_and_unlocks()
    {
        Given(Started).When(state => LockTopic.Decide(state, Cast.Anne, Noon)).Then(Locked);
        Given(Started, Locked)
            .When(state => UnlockTopic.Decide(state, Cast.Anne, Noon))
            .Then(new TopicUnlocked(Cast.Anne.Person(), Noon));
    }

    [Fact]
    public void Locking_twice_adds_nothing()
    {
        Given(Started, Locked).When(state => LockTopic.Decide(state, Cast.Anne, Noon)).ThenNothingNew();
        Given(Started).When(state => UnlockTopic.Decide(state, Cast.Anne, Noon)).ThenNothingNew();
    }

    [Fact]
    public void A_member_does_not_lock_and_neither_does_another_countys_facilitator()
    {
        Given(Started).When(state => LockTopic.Decide(state, Cast.Ola, Noon)).ThenRefused(new NotAModerator());
        Given(Started).When(state => LockTopic.Decide(state, Cast.Tone, Noon)).ThenRefused(new NotAModerator());
    }

    [Fact]
    public void Another_countys_facilitator_does_not_learn_of_a_hidden_topic() =>
        Given(StartedForTheNetwork)
            .When(state => LockTopic.Decide(state, Cast.Tone, Noon))
            .ThenRefused(new TopicNotFound());

    [Fact]
    public void The_author_or_a_moderator_withdraws_a_post()
    {
        Given(Started, OlaReplied)
            .When(state => WithdrawPost.Decide(state, Withdraw, Cast.Ola, Noon))
            .Then(new PostWithdrawn(Reply, Cast.Ola.Person(), Noon));
        Given(Started, OlaReplied, Locked)
            .When(state => WithdrawPost.Decide(state, Withdraw, Cast.Anne, Noon))
            .Then(new PostWithdrawn(Reply, Cast.Anne.Person(), Noon));
        Given(Started, OlaReplied)
            .When(state => WithdrawPost.Decide(state, Withdraw, Cast.Kari, Noon))
            .ThenRefused(new NotYourPost());
    }

    [Fact]
    public void The_author_narrows_their_topic_at_any_time() =>
        Given(Started, OlaReplied)
            .When(state => ChangeVisibility.Decide(state, ToNetwork, Cast.Kari, Noon))
            .Then(Narrowed);

    [Fact]
    public void What_others_wrote_for_the_network_is_opened_by_a_moderator_only()
    {
        Given(StartedForTheNetwork, OlaReplied)
            .When(state => ChangeVisibility.Decide(state, ToAll, Cast.Kari, Noon))
            .ThenRefused(new CannotWiden());
        Given(StartedForTheNetwork, OlaReplied)
            .When(state => ChangeVisibility.Decide(state, ToAll, Cast.Anne, Noon))
            .Then(Widened);
        Given(StartedForTheNetwork).When(state => ChangeVisibility.Decide(state, ToAll, Cast.Kari, Noon)).Then(Widened);
    }

    [Fact]
    public void Who_did_not_start_it_does_not_change_who_sees_it() =>
        Given(Started)
            .When(state => ChangeVisibility.Decide(state, ToNetwork, Cast.Ola, Noon))
            .ThenRefused(new NotAModerator());
}
