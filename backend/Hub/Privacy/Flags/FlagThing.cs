using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Moderation;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Privacy.Flags;

/// <param name="Thing">The global id of an experience, of a message in a chat, or of a comment in a journey.</param>
/// <param name="Reason">What is wrong with it.</param>
/// <param name="Comment">More, for the moderators; may be left out.</param>
/// <param name="Language">The language of the comment; without it, the viewer's own.</param>
public sealed record FlagThingInput(
    [property: ID] string Thing,
    ModerationReason Reason,
    [property: GraphQLType("Markdown")] string? Comment = null,
    Language? Language = null,
    Guid? CommandId = null
) : ICommandInput;

[MutationType]
public static class FlagThing
{
    /// <summary>
    /// Tells the network's moderators that something is wrong with an experience, a message or a comment, as
    /// <c>flagPost</c> does of a post; of a session's message its hosts, too. Whoever may read it may flag it; who flagged
    /// is told to nobody.
    /// </summary>
    [GraphQLName("flagThing")]
    public static async Task<FlagThingPayload> Run(
        FlagThingInput input,
        Actor actor,
        FlaggableThings things,
        Commands commands,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return FlagThingPayload.Of(new SignInRequired());
        if (await things.Find(input.Thing, cancellation) is not { IsShown: true } thing)
            return FlagThingPayload.Of(new ThingNotFound());
        if (FlagPost.WrongComment(input.Reason, input.Comment) is { } wrong)
            return FlagThingPayload.Of(wrong);
        var told = await things.Leaders(thing, cancellation);
        var comment = FlagPost.Comment(input.Comment, input.Language, actor);
        return FlagThingPayload.Of(
            await commands.Decide<FlagState, FlagThingInput>(
                Flag.StreamOf(person, thing),
                input,
                createdId: null,
                hat: null,
                state => Decide(state, thing, person, input.Reason, comment, told, commands.Now),
                cancellation
            )
        );
    }

    private static Decision Decide(
        FlagState state,
        Flaggable thing,
        Guid person,
        ModerationReason reason,
        Text? comment,
        IReadOnlyList<Guid> told,
        DateTimeOffset now
    ) =>
        state is FlagState.Waiting
            ? new AlreadyDone()
            : new ThingFlagged(thing.Type, thing.Id, thing.Network, person, reason, comment, told, now);
}

/// <param name="Thing">The global id of what was flagged.</param>
public sealed record DismissFlagsOnInput([property: ID] string Thing, Guid? CommandId = null) : ICommandInput;

[MutationType]
public static class DismissFlagsOn
{
    /// <summary>Lets a flagged experience, message or comment stand: all flags on it leave the queue. For moderators.</summary>
    [GraphQLName("dismissFlagsOn")]
    public static async Task<FlagThingPayload> Run(
        DismissFlagsOnInput input,
        Actor actor,
        FlaggableThings things,
        FlagList flags,
        Commands commands,
        CancellationToken cancellation
    )
    {
        var (found, refusal) = await things.FindToModerate(input.Thing, cancellation);
        if (found is not { } thing)
            return FlagThingPayload.Of(refusal);
        var person = actor.PersonId!.Value;
        return FlagThingPayload.Of(await DismissFlags.On(thing.Id, input, person, flags, commands, cancellation));
    }
}
