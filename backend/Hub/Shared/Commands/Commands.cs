using Hub.EventStore;
using Hub.Shared.Refusals;

namespace Hub.Shared.Commands;

/// <summary>How the actor's wishes reach the event store. One a request.</summary>
public sealed class Commands(IEventStore store, Actor actor, TimeProvider time)
{
    /// <summary>The time of the deed, which decisions and events take; in whole microseconds, as rows keep it.</summary>
    public DateTimeOffset Now { get; } = time.GetUtcNow() is var now ? now.AddTicks(-(now.Ticks % 10)) : default;

    /// <summary>Whether the last decision was one saved before: what it was about may have changed since.</summary>
    public bool WasRepeated { get; private set; }

    /// <summary>
    /// Decides on one stream for the actor, and answers the refusal; null when it is done, now or before.
    /// <c>createdId</c> is the id of what the command creates, which stands in for a missing command id; <c>hat</c> is
    /// whom the actor writes for.
    /// </summary>
    public Task<Refusal?> Decide<TState, TInput>(
        StreamId stream,
        TInput input,
        Guid? createdId,
        Hat? hat,
        Func<TState, Decision> decide,
        CancellationToken cancellation
    )
        where TState : class, IState<TState>
        where TInput : ICommandInput =>
        Answer(
            input,
            createdId,
            hat,
            async context =>
            {
                var decided = await store.Decide(stream, decide, context, cancellation);
                return (decided.Outcome, decided.Refusal);
            }
        );

    /// <summary>Decides over several streams: all of it is done, or nothing.</summary>
    public Task<Refusal?> Decide<TInput>(
        IReadOnlyList<StreamId> streams,
        TInput input,
        Hat? hat,
        Func<States, Decision> decide,
        CancellationToken cancellation,
        Guid? createdId = null
    )
        where TInput : ICommandInput =>
        Answer(
            input,
            createdId,
            hat,
            async context =>
            {
                var decided = await store.Decide(streams, decide, context, cancellation);
                return (decided.Outcome, decided.Refusal);
            }
        );

    private async Task<Refusal?> Answer<TInput>(
        TInput input,
        Guid? createdId,
        Hat? hat,
        Func<CommandContext, Task<(Outcome Outcome, object? Refusal)>> decide
    )
        where TInput : ICommandInput
    {
        if (actor.PersonId is not { } person)
            return new SignInRequired();
        var commandId = input.CommandId ?? createdId ?? Guid.CreateVersion7(Now);
        var context = new CommandContext(person, typeof(TInput).Name, commandId, InputHash.Of(input))
        {
            ActingFor = hat?.Key,
        };
        try
        {
            var decided = await decide(context);
            WasRepeated = decided.Outcome is Outcome.Repeated;
            return decided.Outcome switch
            {
                Outcome.Refused => (Refusal)decided.Refusal!,
                Outcome.CommandReused => new CommandReused(),
                Outcome.IdTaken => new IdTaken(),
                _ => null,
            };
        }
        catch (Exception failure) when (failure is Busy or Unavailable)
        {
            return new TryAgain();
        }
    }
}
