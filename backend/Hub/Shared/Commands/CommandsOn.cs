using Hub.EventStore;
using Hub.Shared.Refusals;

namespace Hub.Shared.Commands;

/// <summary>
/// Commands on things of one kind, with what all of them have in common and in one order: signed in, found as the actor
/// may see it, the text, the hat, the decision, and the thing as it is then.
/// </summary>
public sealed class CommandsOn<TThing, TState>(Actor actor, Commands commands, IThings<TThing> things)
    where TThing : class
    where TState : class, IState<TState>
{
    /// <summary>Changes a thing that is there. <c>wrong</c> is what can be said of the input alone.</summary>
    public async Task<Answer<TThing>> Change<TInput>(
        Guid id,
        TInput input,
        Func<TState, DateTimeOffset, Decision> decide,
        CancellationToken cancellation,
        Refusal? wrong = null
    )
        where TInput : ICommandInput
    {
        if (actor.PersonId is null)
            return new SignInRequired();
        if (await things.Find(id, actor, cancellation) is not { } thing)
            return things.NotFound;
        if (wrong is not null)
            return wrong;
        return await Decide(things.StreamOf(thing), id, input, createdId: null, hat: null, decide, cancellation);
    }

    /// <summary>
    /// Writes a new thing in a network, in the stream given. <c>wrong</c> says why that cannot be, as that there is no
    /// such place; the network is null only then.
    /// </summary>
    public async Task<Answer<TThing>> Write<TInput>(
        StreamId stream,
        TInput input,
        string? network,
        Refusal? wrong,
        Func<TState, DateTimeOffset, Decision> decide,
        CancellationToken cancellation
    )
        where TInput : IWritingInput
    {
        if (actor.PersonId is null)
            return new SignInRequired();
        if (wrong is not null)
            return wrong;
        ArgumentNullException.ThrowIfNull(network);
        return await Write(stream, input, actor.Choose(input.ActingFor, network), wrong: null, decide, cancellation);
    }

    /// <summary>The same with the hat that was chosen, or why there is none.</summary>
    public async Task<Answer<TThing>> Write<TInput>(
        StreamId stream,
        TInput input,
        (Hat? Hat, Refusal? Refusal) chosen,
        Refusal? wrong,
        Func<TState, DateTimeOffset, Decision> decide,
        CancellationToken cancellation
    )
        where TInput : IWritingInput
    {
        if (actor.PersonId is null)
            return new SignInRequired();
        if (wrong is not null)
            return wrong;
        if (chosen.Refusal is not null)
            return chosen.Refusal;
        return await Decide(stream, input.Id, input, createdId: input.Id, chosen.Hat, decide, cancellation);
    }

    private async Task<Answer<TThing>> Decide<TInput>(
        StreamId stream,
        Guid id,
        TInput input,
        Guid? createdId,
        Hat? hat,
        Func<TState, DateTimeOffset, Decision> decide,
        CancellationToken cancellation
    )
        where TInput : ICommandInput
    {
        var refusal = await commands.Decide<TState, TInput>(
            stream,
            input,
            createdId,
            hat,
            state => decide(state, commands.Now),
            cancellation
        );
        if (refusal is not null)
            return refusal;
        return await things.Find(id, actor, cancellation) is { } now ? new Answer<TThing>(now, null) : things.NotFound;
    }
}
