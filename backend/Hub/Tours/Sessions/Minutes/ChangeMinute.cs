using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Minutes;

/// <param name="Minute">The minute.</param>
/// <param name="Words">What was said, decided or promised, in plain text.</param>
/// <param name="Who">Of a decision who was heard, of a commitment who said yes; null takes it away.</param>
/// <param name="Outcome">What became of it; null takes it away.</param>
public sealed record ChangeMinuteInput(
    [property: ID<Minute>] Guid Minute,
    string Words,
    string? Who = null,
    string? Outcome = null,
    Guid? CommandId = null
) : ICommandInput;

public sealed record ChangeMinutePayload(Minute? Minute, IReadOnlyList<IError>? Errors);

[MutationType]
public static class ChangeMinute
{
    /// <summary>Changes a line of the minutes, or says what became of it. For hosts.</summary>
    [GraphQLName("changeMinute")]
    public static async Task<ChangeMinutePayload> Run(
        ChangeMinuteInput input,
        Actor actor,
        PartsOf<Minute, MinuteState> minutes,
        CancellationToken cancellation
    )
    {
        var (minute, errors) = await minutes.Change(
            input.Minute,
            input,
            (session, state, now) => Decide(session, state, input, actor, now),
            cancellation,
            wrong: MinuteLimits.Check(input.Words, input.Who, input.Outcome)
        );
        return new(minute, errors);
    }

    internal static Decision Decide(
        SessionState session,
        MinuteState state,
        ChangeMinuteInput input,
        Actor actor,
        DateTimeOffset now
    ) =>
        session.HostedBy(
            actor,
            _ =>
            {
                if (state is not MinuteState.Written { Texts: var before } minute)
                    return new MinuteNotFound();
                var changer = actor.PersonId!.Value;
                // Mended words stay their author's: erasure of either must find all that is theirs.
                Text? Mended(Text? old, string? text) =>
                    MinuteLimits.Given(text) is { } given
                        ? new(old?.AuthorId ?? changer, before.Words.Language, given)
                        : null;
                var after = new MinuteTexts(
                    Mended(before.Words, input.Words)!,
                    Mended(before.Who, input.Who),
                    Mended(before.Outcome, input.Outcome)
                );
                return after == before
                    ? new AlreadyDone()
                    : new MinuteChanged(minute.Session, changer, after.Words, after.Who, after.Outcome, now);
            }
        );
}
