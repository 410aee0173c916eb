using Hub.Chat.Messages;
using Hub.EventStore;
using Hub.Experiences.Experiences;
using Hub.GraphQL;
using Hub.Journeys.Comments;
using Hub.Shared.Commands;
using Hub.Shared.Moderation;
using Hub.Shared.Refusals;

namespace Hub.Privacy.Flags;

/// <param name="Thing">The global id of an experience, of a message in a chat, or of a comment in a journey.</param>
/// <param name="Reason">Why; those whose it is are told.</param>
public sealed record HideFlaggedInput([property: ID] string Thing, ModerationReason Reason, Guid? CommandId = null)
    : ICommandInput;

[MutationType]
public static class HideFlagged
{
    /// <summary>
    /// Takes an experience out of the library, or the text of a message or a comment out of everybody's sight, at once and
    /// until it is shown again. For the network's moderators, in a session also its hosts; those whose it is are told why.
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
        var contacts = thing.Municipality is { } municipality
            ? await readers.Contacts([municipality], actor, cancellation)
            : [];
        return FlagThingPayload.Of(
            await Moderate(
                thing,
                input,
                actor,
                commands,
                states => Hidden(states, thing, person, input.Reason, contacts, commands.Now),
                cancellation
            )
        );
    }

    /// <summary>Writes what the thing's own module says of it; null where it is so already.</summary>
    internal static Task<Refusal?> Moderate<TInput>(
        Flaggable thing,
        TInput input,
        Actor actor,
        Commands commands,
        Func<States, Event?> said,
        CancellationToken cancellation
    )
        where TInput : ICommandInput =>
        commands.Decide(
            [thing.Id],
            input,
            actor.HatsIn(thing.Network) is [var hat, ..] ? hat : null,
            states => said(states) is { } told ? Decision.Accept((thing.Id, told)) : new AlreadyDone(),
            cancellation
        );

    private static Event? Hidden(
        States states,
        Flaggable thing,
        Guid person,
        ModerationReason reason,
        IReadOnlyList<Guid> contacts,
        DateTimeOffset now
    ) =>
        thing.Type switch
        {
            nameof(Experience) => states.Of<ExperienceState>(thing.Id)
                is ExperienceState.Started { Facts.IsPublic: true }
                ? new ExperienceHidden(person, reason, contacts, now)
                : null,
            nameof(Message) => states.Of<MessageState>(thing.Id) is MessageState.Sent { IsHidden: false } message
                ? new MessageHidden(message.Body.AuthorId, person, reason, now)
                : null,
            _ => states.Of<CommentState>(thing.Id) is CommentState.Written { IsHidden: false } comment
                ? new CommentHidden(comment.Journey, comment.AuthorId, person, reason, now)
                : null,
        };
}
