using Hub.Forum;
using Hub.Forum.Topics;
using Hub.Shared.Refusals;
using static Hub.Tests.Forum.Topics;

namespace Hub.Tests.Forum;

public sealed class PostReplyTests
{
    private static readonly PostReplyInput Input = new(Reply, Id, "Vi ringer først.");

    [Fact]
    public void A_member_replies_and_the_post_gets_the_next_number() =>
        Given(Started).When(state => PostReply.Decide(state, Input, Cast.Ola, Noon)).Then(OlaReplied);

    [Fact]
    public void A_locked_topic_refuses_replies() =>
        Given(Started, Locked)
            .When(state => PostReply.Decide(state, Input, Cast.Ola, Noon))
            .ThenRefused(new TopicIsLocked());

    [Fact]
    public void A_reply_sent_again_after_the_topic_was_locked_is_still_the_same_reply() =>
        Given(Started, OlaReplied, Locked)
            .When(state => PostReply.Decide(state, Input, Cast.Ola, Noon))
            .ThenNothingNew();

    [Fact]
    public void The_same_id_with_another_text_is_refused() =>
        Given(Started, OlaReplied)
            .When(state => PostReply.Decide(state, Input with { Body = "Noe annet" }, Cast.Ola, Noon))
            .ThenRefused(new CommandReused());

    [Fact]
    public void Somebody_elses_post_id_is_taken() =>
        Given(Started, OlaReplied)
            .When(state => PostReply.Decide(state, Input, Cast.Kari, Noon))
            .ThenRefused(new IdTaken());

    [Fact]
    public void Who_may_only_read_an_open_topic_does_not_write_in_it() =>
        Given(Started).When(state => PostReply.Decide(state, Input, Cast.Ingrid, Noon)).ThenRefused(new NotAMember());

    // Attack: an answer that tells a hidden topic from one that does not exist.
    [Fact]
    public void A_topic_of_another_network_answers_like_none_at_all()
    {
        Given(StartedForTheNetwork)
            .When(state => PostReply.Decide(state, Input, Cast.Ingrid, Noon))
            .ThenRefused(new TopicNotFound());
        Given().When(state => PostReply.Decide(state, Input, Cast.Ingrid, Noon)).ThenRefused(new TopicNotFound());
    }
}
