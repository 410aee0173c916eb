using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Polls;

/// <param name="Session">The session.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Question">What is asked, in plain text.</param>
/// <param name="Options">The options, in plain text; of a scale the words at its two ends, of words none.</param>
/// <param name="Language">The language of question and options; without it, the viewer's own.</param>
public sealed record DraftPollInput(
    [property: ID<Poll>] Guid Id,
    [property: ID<Session>] Guid Session,
    PollKind Kind,
    string Question,
    IReadOnlyList<string> Options,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : IWritingInput;

public sealed record DraftPollPayload(Poll? Poll, IReadOnlyList<IError>? Errors);

[MutationType]
public static class DraftPoll
{
    /// <summary>Prepares a poll that only the hosts see. For hosts. The id is the client's choice.</summary>
    [GraphQLName("draftPoll")]
    public static async Task<DraftPollPayload> Run(
        DraftPollInput input,
        Actor actor,
        PartsOf<Poll, PollState> polls,
        CancellationToken cancellation
    )
    {
        var (poll, errors) = await polls.Add(
            input.Session,
            input,
            wrong: PollLimits.Check(input.Kind, input.Question, input.Options),
            (session, state, now) => Decide(session, state, input, actor, now),
            cancellation
        );
        return new(poll, errors);
    }

    internal static Decision Decide(
        SessionState session,
        PollState state,
        DraftPollInput input,
        Actor actor,
        DateTimeOffset now
    ) =>
        session.RunBy(
            actor,
            _ =>
            {
                var author = actor.PersonId!.Value;
                var language = input.Language ?? Languages.OrDefault(actor.Language);
                Text Written(string words) => new(author, language, words.Trim());
                return state switch
                {
                    PollState.NotDrafted => new PollDrafted(
                        input.Session,
                        input.Kind,
                        Written(input.Question),
                        [.. input.Options.Select(Written)],
                        now
                    ),
                    PollState.Drafted drafted when drafted.Question.AuthorId == author => drafted.Session
                        == input.Session
                    && drafted.Kind == input.Kind
                    && drafted.Question.Markdown == input.Question.Trim()
                    && drafted
                        .Options.Select(option => option.Markdown)
                        .SequenceEqual(input.Options.Select(o => o.Trim()))
                        ? new AlreadyDone()
                        : new CommandReused(),
                    _ => new IdTaken(),
                };
            }
        );
}
