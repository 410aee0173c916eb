using Hub.Chat;
using Hub.Chat.Messages;
using Hub.Chat.Rooms;
using Hub.Shared.Access;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Testing.Deciding;

namespace Hub.Tests.Chat;

public sealed class MessageTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Id = new("0197a000-0000-7000-8000-000000000003");
    private static readonly SendMessageInput Input = new(Id, "50", "Hei alle!");
    private static readonly MessageSent Sent = new("50", new Text(Cast.Kari.Person(), Language.Nb, "Hei alle!"), Noon);
    private static readonly EditMessageInput Edit = new(Id, "Hei alle sammen!", Version: 1);
    private static readonly MessageEdited Edited = new(2, Sent.Body with { Markdown = Edit.Body }, Noon);
    private static readonly MessageDeleted Deleted = new(Cast.Kari.Person(), Noon);

    [Fact]
    public void A_member_sends_and_sent_again_it_is_the_same_message()
    {
        Given().When(state => SendMessage.Decide(state, Input, Cast.Kari, Rights(Cast.Kari), Noon)).Then(Sent);
        Given(Sent)
            .When(state => SendMessage.Decide(state, Input, Cast.Kari, Rights(Cast.Kari), Noon))
            .ThenNothingNew();
    }

    [Fact]
    public void The_same_id_with_other_text_or_by_another_person_is_refused()
    {
        Given(Sent)
            .When(state =>
                SendMessage.Decide(state, Input with { Body = "Noe annet" }, Cast.Kari, Rights(Cast.Kari), Noon)
            )
            .ThenRefused(new CommandReused());
        Given(Sent)
            .When(state => SendMessage.Decide(state, Input, Cast.Ola, Rights(Cast.Ola), Noon))
            .ThenRefused(new IdTaken());
        Given(Forum.Topics.Started)
            .When(state => SendMessage.Decide(state, Input, Cast.Kari, Rights(Cast.Kari), Noon))
            .ThenRefused(new IdTaken());
    }

    [Fact]
    public void Who_is_no_member_is_told_there_is_no_such_chat() =>
        Given()
            .When(state => SendMessage.Decide(state, Input, Cast.Ingrid, Rights(Cast.Ingrid), Noon))
            .ThenRefused(new ChatNotFound());

    [Fact]
    public void One_edits_ones_own_message_and_the_second_of_two_tabs_gets_the_text_as_it_is_now()
    {
        Given(Sent).When(state => EditMessage.Decide(state, Edit, Cast.Kari, Rights(Cast.Kari), Noon)).Then(Edited);
        Given(Sent)
            .When(state => EditMessage.Decide(state, Edit, Cast.Ola, Rights(Cast.Ola), Noon))
            .ThenRefused(new NotYourMessage());
        Given(Sent, Edited)
            .When(state =>
                EditMessage.Decide(
                    state,
                    Edit with
                    {
                        Body = "Fra den andre fanen",
                    },
                    Cast.Kari,
                    Rights(Cast.Kari),
                    Noon
                )
            )
            .ThenRefused(new MessageEditConflict(2, Edited.Body));
    }

    [Fact]
    public void The_sender_or_a_moderator_deletes_and_twice_adds_nothing()
    {
        Given(Sent).When(state => DeleteMessage.Decide(state, Cast.Kari, Rights(Cast.Kari), Noon)).Then(Deleted);
        Given(Sent)
            .When(state => DeleteMessage.Decide(state, Cast.Anne, Rights(Cast.Anne), Noon))
            .Then(Deleted with { DeletedBy = Cast.Anne.Person() });
        Given(Sent)
            .When(state => DeleteMessage.Decide(state, Cast.Ola, Rights(Cast.Ola), Noon))
            .ThenRefused(new NotYourMessage());
        Given(Sent, Deleted)
            .When(state => DeleteMessage.Decide(state, Cast.Kari, Rights(Cast.Kari), Noon))
            .ThenNothingNew();
        Given(Sent, Deleted)
            .When(state => EditMessage.Decide(state, Edit, Cast.Kari, Rights(Cast.Kari), Noon))
            .ThenRefused(new MessageIsDeleted());
    }

    [Fact]
    public void Who_is_no_member_learns_nothing_of_a_message()
    {
        Given(Sent)
            .When(state => DeleteMessage.Decide(state, Cast.Ingrid, Rights(Cast.Ingrid), Noon))
            .ThenRefused(new MessageNotFound());
        Given(Sent, Deleted)
            .When(state => EditMessage.Decide(state, Edit, Cast.Ingrid, Rights(Cast.Ingrid), Noon))
            .ThenRefused(new MessageNotFound());
        Given()
            .When(state => EditMessage.Decide(state, Edit, Cast.Kari, Rights(Cast.Kari), Noon))
            .ThenRefused(new MessageNotFound());
    }

    private static ChatRights? Rights(Actor actor) => ChatAccess.InNetwork("50", actor);

    private static Given<MessageState> Given(params ReadOnlySpan<Hub.EventStore.Event> events) =>
        DeciderSpec.Given<MessageState>(events);
}
