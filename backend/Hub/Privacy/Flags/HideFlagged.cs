using Hub.Chat.Messages;
using Hub.EventStore;
using Hub.Experiences.Experiences;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Moderation;
using Hub.Shared.Refusals;

namespace Hub.Privacy.Flags;

/// <param name="Thing">The global id of an experience, or of a message in a network's chat.</param>
/// <param name="Reason">Why; those whose it is are told.</param>
public sealed record HideFlaggedInput([property: ID] string Thing, ModerationReason Reason, Guid? CommandId = null)
    : ICommandInput;

[MutationType]
public static class HideFlagged
{
    private static readonly Guid Namespace = new("3c1e8a54-9c0c-5d0b-8b1b-6a5d2c7f0e11");

    /// <summary>
    /// Takes an experience out of the library, or a message's text out of the chat, at once. For the network's moderators;
    /// the experience's municipality or the message's author is told why.
    /// </summary>
    [GraphQLName("hideFlagged")]
    public static async Task<FlagThingPayload> Run(
        HideFlaggedInput input,
        Actor actor,
        FlaggableThings things,
        ExperienceReaders readers,
        Commands commands,
        CancellationToken cancellation
    )
    {
        var (found, refusal) = await things.FindToModerate(input.Thing, cancellation);
        if (found is not { } thing)
            return FlagThingPayload.Of(refusal);
        var person = actor.PersonId!.Value;
        var told =
            thing.Municipality is { } municipality ? await readers.Contacts([municipality], actor, cancellation)
            : thing.Author is { } author && author != person ? [author]
            : [];
        StreamId own = thing.Id;
        var beside = StreamId.FromKey(Namespace, $"{thing.Type} {thing.Id:D}");
        return FlagThingPayload.Of(
            await commands.Decide(
                [own, beside],
                input,
                actor.HatsIn(thing.Network) is [var hat, ..] ? hat : null,
                states =>
                    Gone(states, own, thing, person, commands.Now) is { } gone
                        ? Decision.Accept(
                            (own, gone),
                            (
                                beside,
                                new FlaggedThingHidden(thing.Type, thing.Id, input.Reason, told, person, commands.Now)
                            )
                        )
                        : new AlreadyDone(),
                cancellation
            )
        );
    }

    /// <summary>What the thing's own module says when it is taken away; null where it is gone already.</summary>
    private static Event? Gone(States states, StreamId own, Flaggable thing, Guid person, DateTimeOffset now) =>
        thing.Type == nameof(Experience)
            ? states.Of<ExperienceState>(own) is ExperienceState.Started { Facts.IsPublic: true }
                // Those who have it in use are told by no notice: the source did not withdraw it.
                ? new ExperienceWithdrawn(person, null, [], now)
                : null
            : states.Of<MessageState>(own) is MessageState.Sent
                ? new MessageDeleted(person, now)
                : null;
}
