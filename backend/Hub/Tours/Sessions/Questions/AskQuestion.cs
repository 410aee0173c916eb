using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Questions;

/// <param name="Session">The session.</param>
/// <param name="Body">The question, in Markdown.</param>
/// <param name="IsAnonymous">True: nobody in the session is told who asked, not even the hosts.</param>
/// <param name="Language">The language of the question; without it, the viewer's own.</param>
public sealed record AskQuestionInput(
    [property: ID<Question>] Guid Id,
    [property: ID<Session>] Guid Session,
    [property: GraphQLType("Markdown")] string Body,
    bool IsAnonymous = false,
    Language? Language = null,
    string? ActingFor = null,
    Guid? CommandId = null
) : IWritingInput;

public sealed record AskQuestionPayload(Question? Question, IReadOnlyList<IError>? Errors);

[MutationType]
public static class AskQuestion
{
    public const int Longest = 1_000;

    /// <summary>Asks in a session; a host shows the question to all. The id is the client's choice.</summary>
    [GraphQLName("askQuestion")]
    public static async Task<AskQuestionPayload> Run(
        AskQuestionInput input,
        Actor actor,
        PartsOf<Question, QuestionState> questions,
        CancellationToken cancellation
    )
    {
        var (question, errors) = await questions.Add(
            input.Session,
            input,
            wrong: TextLimits.CheckBody(input.Body, Longest),
            (session, state, now) => Decide(session, state, input, actor, now),
            cancellation
        );
        return new(question, errors);
    }

    internal static Decision Decide(
        SessionState session,
        QuestionState state,
        AskQuestionInput input,
        Actor actor,
        DateTimeOffset now
    )
    {
        var author = actor.PersonId!.Value;
        return state switch
        {
            // Asked before the session: a resend after it ended is no refusal.
            QuestionState.Asked asked when asked.Body.AuthorId == author => asked.Session == input.Session
            && asked.Body.Markdown == input.Body
                ? new AlreadyDone()
                : new CommandReused(),
            QuestionState.NotAsked => session.AttendedBy(
                input.Session,
                actor,
                _ => new QuestionAsked(
                    input.Session,
                    new Text(author, input.Language ?? Languages.OrDefault(actor.Language), input.Body),
                    input.IsAnonymous,
                    now
                )
            ),
            _ => new IdTaken(),
        };
    }
}
