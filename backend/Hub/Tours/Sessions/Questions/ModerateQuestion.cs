using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Tours.Sessions.Questions;

/// <param name="Question">The question.</param>
/// <param name="Status">Where it stands from now on.</param>
public sealed record ModerateQuestionInput(
    [property: ID<Question>] Guid Question,
    QuestionStatus Status,
    Guid? CommandId = null
) : ICommandInput;

public sealed record ModerateQuestionPayload(Question? Question, IReadOnlyList<IError>? Errors);

[MutationType]
public static class ModerateQuestion
{
    /// <summary>Shows a question to all, marks it as answered, or puts it aside. For hosts, also after the session.</summary>
    [GraphQLName("moderateQuestion")]
    public static async Task<ModerateQuestionPayload> Run(
        ModerateQuestionInput input,
        Actor actor,
        PartsOf<Question, QuestionState> questions,
        CancellationToken cancellation
    )
    {
        var (question, errors) = await questions.Change(
            input.Question,
            input,
            (session, state, now) => Decide(session, state, input, actor, now),
            cancellation
        );
        return new(question, errors);
    }

    internal static Decision Decide(
        SessionState session,
        QuestionState state,
        ModerateQuestionInput input,
        Actor actor,
        DateTimeOffset now
    ) =>
        session.HostedBy(
            actor,
            _ =>
                state is not QuestionState.Asked asked ? new QuestionNotFound()
                : asked.Status == input.Status ? new AlreadyDone()
                : new QuestionStatusChanged(asked.Session, input.Status, actor.PersonId!.Value, now)
        );
}
