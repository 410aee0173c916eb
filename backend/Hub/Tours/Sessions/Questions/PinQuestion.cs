using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;

namespace Hub.Tours.Sessions.Questions;

/// <param name="Question">The question.</param>
/// <param name="IsPinned">True puts it first, false lets it find its place by votes.</param>
public sealed record PinQuestionInput([property: ID<Question>] Guid Question, bool IsPinned, Guid? CommandId = null)
    : ICommandInput;

public sealed record PinQuestionPayload(Question? Question, IReadOnlyList<IError>? Errors);

[MutationType]
public static class PinQuestion
{
    /// <summary>Puts a question that is shown first, or back. For hosts.</summary>
    [GraphQLName("pinQuestion")]
    public static async Task<PinQuestionPayload> Run(
        PinQuestionInput input,
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
        PinQuestionInput input,
        Actor actor,
        DateTimeOffset now
    ) =>
        session.RunBy(
            actor,
            _ =>
                state is not QuestionState.Asked asked ? new QuestionNotFound()
                : asked.IsPinned == input.IsPinned ? new AlreadyDone()
                : input.IsPinned && !asked.IsShown ? new QuestionNotVisible()
                : new QuestionPinChanged(asked.Session, input.IsPinned, now)
        );
}
