using Hub.Chat.Messages;
using Hub.EventStore;
using Hub.Experiences.Experiences;
using Hub.GraphQL;
using Hub.Journeys.Comments;
using Hub.Shared.Commands;

namespace Hub.Privacy.Flags;

/// <param name="Thing">The global id of what was hidden.</param>
public sealed record ShowHiddenInput([property: ID] string Thing, Guid? CommandId = null) : ICommandInput;

[MutationType]
public static class ShowHidden
{
    /// <summary>
    /// Shows a hidden experience, message or comment again, as <c>showPost</c> does a post. For those who may hide it. The
    /// log keeps who hid it, why, and who showed it again.
    /// </summary>
    [GraphQLName("showHidden")]
    public static async Task<FlagThingPayload> Run(
        ShowHiddenInput input,
        Actor actor,
        FlaggableThings things,
        Commands commands,
        CancellationToken cancellation
    )
    {
        var (found, refusal) = await things.FindToModerate(input.Thing, cancellation);
        if (found is not { } thing)
            return FlagThingPayload.Of(refusal);
        var person = actor.PersonId!.Value;
        return FlagThingPayload.Of(
            await HideFlagged.Moderate(
                thing,
                input,
                actor,
                commands,
                states => Shown(states, thing, person, commands.Now),
                cancellation
            )
        );
    }

    private static Event? Shown(States states, Flaggable thing, Guid person, DateTimeOffset now) =>
        thing.Type switch
        {
            nameof(Experience) => states.Of<ExperienceState>(thing.Id)
                is ExperienceState.Started { Facts.IsHidden: true }
                ? new ExperienceShown(person, now)
                : null,
            nameof(Message) => states.Of<MessageState>(thing.Id) is MessageState.Sent { IsHidden: true }
                ? new MessageShown(person, now)
                : null,
            _ => states.Of<CommentState>(thing.Id) is CommentState.Written { IsHidden: true } comment
                ? new CommentShown(comment.Journey, person, now)
                : null,
        };
}
