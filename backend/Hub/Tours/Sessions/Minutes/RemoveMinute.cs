using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Tours.Sessions.Minutes;

/// <param name="Minute">The minute.</param>
/// <param name="Version">The <c>version</c> that was read; another one is refused with <c>MINUTE_CONFLICT</c>.</param>
public sealed record RemoveMinuteInput([property: ID<Minute>] Guid Minute, int Version, Guid? CommandId = null)
    : ICommandInput;

/// <param name="Removed">The UUID of what was removed.</param>
public sealed record RemoveMinutePayload(Guid? Removed, IReadOnlyList<IError>? Errors);

[MutationType]
public static class RemoveMinute
{
    /// <summary>Takes a line out of the minutes. For hosts.</summary>
    [GraphQLName("removeMinute")]
    public static async Task<RemoveMinutePayload> Run(
        RemoveMinuteInput input,
        Actor actor,
        Commands commands,
        MinuteList minutes,
        CancellationToken cancellation
    )
    {
        if (await minutes.Find(input.Minute, actor, cancellation) is not { } minute)
            return new(null, [new MinuteNotFound()]);
        var refusal = await commands.Decide(
            [minute.SessionId, input.Minute],
            input,
            hat: null,
            states =>
                Decide(
                    input,
                    states.Of<SessionState>(minute.SessionId),
                    states.Of<MinuteState>(input.Minute),
                    actor,
                    commands.Now
                ),
            cancellation
        );
        return refusal is null ? new(input.Minute, null) : new(null, [refusal]);
    }

    internal static Decision Decide(
        RemoveMinuteInput input,
        SessionState session,
        MinuteState state,
        Actor actor,
        DateTimeOffset now
    ) =>
        session.HostedBy(
            actor,
            _ =>
                state is not MinuteState.Written minute ? new MinuteNotFound()
                : minute.Version != input.Version ? new MinuteConflict(minute.Version, minute.Texts)
                : Decision.Accept((input.Minute, new MinuteRemoved(minute.Session, actor.PersonId!.Value, now)))
        );
}
