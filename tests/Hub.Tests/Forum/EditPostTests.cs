using Hub.Forum;
using Hub.Forum.Topics;
using static Hub.Tests.Forum.Topics;

namespace Hub.Tests.Forum;

public sealed class EditPostTests
{
    private static readonly EditPostInput Input = new(Reply, "Vi ringer alltid først.", Version: 1);
    private static readonly PostEdited Edited = new(Reply, 2, By(Cast.Ola, Input.Body), Noon);

    [Fact]
    public void One_edits_ones_own_post() =>
        Given(Started, OlaReplied).When(state => EditPost.Decide(state, Input, Cast.Ola, Noon)).Then(Edited);

    [Fact]
    public void Nobody_edits_anothers_not_even_a_moderator()
    {
        Given(Started, OlaReplied)
            .When(state => EditPost.Decide(state, Input, Cast.Kari, Noon))
            .ThenRefused(new NotYourPost());
        Given(Started, OlaReplied)
            .When(state => EditPost.Decide(state, Input, Cast.Anne, Noon))
            .ThenRefused(new NotYourPost());
    }

    [Fact]
    public void The_second_of_two_tabs_gets_the_text_as_it_is_now() =>
        Given(Started, OlaReplied, Edited)
            .When(state => EditPost.Decide(state, Input with { Body = "Fra den andre fanen" }, Cast.Ola, Noon))
            .ThenRefused(new EditConflict(2, Edited.Body));

    [Fact]
    public void An_edit_sent_again_is_no_conflict() =>
        Given(Started, OlaReplied, Edited)
            .When(state => EditPost.Decide(state, Input, Cast.Ola, Noon))
            .ThenNothingNew();

    [Fact]
    public void A_locked_topic_keeps_its_texts() =>
        Given(Started, OlaReplied, Locked)
            .When(state => EditPost.Decide(state, Input, Cast.Ola, Noon))
            .ThenRefused(new TopicIsLocked());

    [Fact]
    public void A_withdrawn_post_is_not_edited() =>
        Given(Started, OlaReplied, new PostWithdrawn(Reply, Cast.Ola.Person(), Noon))
            .When(state => EditPost.Decide(state, Input, Cast.Ola, Noon))
            .ThenRefused(new PostIsWithdrawn());

    [Fact]
    public void A_post_of_a_hidden_topic_answers_like_none_at_all()
    {
        Given(StartedForTheNetwork, OlaReplied)
            .When(state => EditPost.Decide(state, Input, Cast.Ingrid, Noon))
            .ThenRefused(new PostNotFound());
        Given(Started).When(state => EditPost.Decide(state, Input, Cast.Ola, Noon)).ThenRefused(new PostNotFound());
    }
}
