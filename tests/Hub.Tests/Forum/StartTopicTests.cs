using Hub.Chat.Messages;
using Hub.Forum;
using Hub.Forum.Topics;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using static Hub.Tests.Forum.Topics;

namespace Hub.Tests.Forum;

public sealed class StartTopicTests
{
    private static readonly StartTopicInput Input = new(Id, "50", " Boligsamtaler ", "Hvem har begynt?", ["housing"]);

    [Fact]
    public void A_member_starts_a_topic_in_their_own_language_and_open_to_all() =>
        Given().When(state => StartTopic.Decide(state, Input, Cast.Kari, Noon)).Then(Started);

    [Fact]
    public void Another_countys_main_contact_starts_nothing_here() =>
        Given().When(state => StartTopic.Decide(state, Input, Cast.Ingrid, Noon)).ThenRefused(new NotAMember());

    [Fact]
    public void Started_again_with_the_same_text_nothing_is_written() =>
        Given(Started).When(state => StartTopic.Decide(state, Input, Cast.Kari, Noon)).ThenNothingNew();

    [Fact]
    public void Ones_own_id_with_another_text_is_refused_and_nothing_is_lost() =>
        Given(Started)
            .When(state => StartTopic.Decide(state, Input with { Body = "Noe annet" }, Cast.Kari, Noon))
            .ThenRefused(new CommandReused());

    [Fact]
    public void Somebody_elses_id_is_taken() =>
        Given(Started).When(state => StartTopic.Decide(state, Input, Cast.Ola, Noon)).ThenRefused(new IdTaken());

    // A stream of another kind must not get a topic's events on top.
    [Fact]
    public void The_id_of_a_chat_message_is_taken() =>
        Given(new MessageSent("50", By(Cast.Kari, "Hei"), Noon))
            .When(state => StartTopic.Decide(state, Input, Cast.Kari, Noon))
            .ThenRefused(new IdTaken());

    [Fact]
    public void The_language_is_what_the_writer_says()
    {
        var nynorsk = Input with { Language = Language.Nn };
        Given()
            .When(state => StartTopic.Decide(state, nynorsk, Cast.Kari, Noon))
            .Then(
                Started with
                {
                    Title = Started.Title with { Language = Language.Nn },
                    Body = Started.Body with { Language = Language.Nn },
                }
            );
    }

    [Fact]
    public void It_can_be_for_the_network_only() =>
        Given()
            .When(state => StartTopic.Decide(state, Input with { Visibility = Visibility.Network }, Cast.Kari, Noon))
            .Then(StartedForTheNetwork);
}
