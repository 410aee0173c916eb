using Hub.EventStore;
using Hub.GraphQL;
using Hub.Identity.People;
using Hub.Shared.Commands;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Minutes;

/// <param name="Minute">The minute.</param>
/// <param name="Version">The <c>version</c> that was read; another one is refused with <c>MINUTE_CONFLICT</c>.</param>
/// <param name="Words">What was said, decided or promised, in plain text.</param>
/// <param name="Who">Of a decision who was heard, of a commitment who said yes; null takes it away.</param>
/// <param name="Outcome">What became of it; null takes it away.</param>
/// <param name="Municipality">Of a commitment the number of the municipality that said yes; null takes it away.</param>
/// <param name="Person">Of a commitment who said yes, somebody with an office; null takes it away.</param>
public sealed record ChangeMinuteInput(
    [property: ID<Minute>] Guid Minute,
    int Version,
    string Words,
    string? Who = null,
    string? Outcome = null,
    string? Municipality = null,
    [property: ID<Person>] Guid? Person = null,
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
        CommittedParties parties,
        CancellationToken cancellation
    )
    {
        var (told, wrong) = await parties.Find(input.Municipality, input.Person, cancellation);
        var (minute, errors) = await minutes.Change(
            input.Minute,
            input,
            (session, state, now) => Decide(session, state, input, actor, told, now),
            cancellation,
            wrong: MinuteLimits.Check(input.Words, input.Who, input.Outcome) ?? wrong
        );
        return new(minute, errors);
    }

    internal static Decision Decide(
        SessionState session,
        MinuteState state,
        ChangeMinuteInput input,
        Actor actor,
        IReadOnlyList<Guid> told,
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
                var by = new Committed(input.Municipality, input.Person);
                if (by != Committed.Nobody && minute.Kind is not MinuteKind.Commitment)
                    return new NotACommitment();
                var events = new List<Event>();
                if (after != before)
                    events.Add(new MinuteChanged(minute.Session, changer, after.Words, after.Who, after.Outcome, now));
                if (by != minute.By)
                    events.Add(new CommitmentMadeBy(minute.Session, by.Municipality, by.PersonId, changer, told, now));
                // Asked after the content: a resend after the change went through is no conflict.
                return events.Count == 0 ? new AlreadyDone()
                    : minute.Version != input.Version ? new MinuteConflict(minute.Version, before)
                    : Decision.Accept([.. events.Select(one => ((StreamId)input.Minute, one))]);
            }
        );
}
