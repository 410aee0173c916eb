using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Tours.Sessions.Evaluations;

/// <param name="Session">The session.</param>
/// <param name="IsShown">True shows the figures to all who could take part; false shows them to hosts only.</param>
public sealed record ShowEvaluationInput([property: ID<Session>] Guid Session, bool IsShown, Guid? CommandId = null)
    : ICommandInput;

public sealed record ShowEvaluationPayload(Session? Session, IReadOnlyList<IError>? Errors);

[MutationType]
public static class ShowEvaluation
{
    /// <summary>
    /// Shows what people thought of the session to all who could take part: the figures, not the texts. For hosts, once
    /// at least five have answered.
    /// </summary>
    [GraphQLName("showEvaluation")]
    public static async Task<ShowEvaluationPayload> Run(
        ShowEvaluationInput input,
        Actor actor,
        EvaluationList evaluations,
        CommandsOn<Session, SessionState> sessions,
        CancellationToken cancellation
    )
    {
        // Answers only become more, so the count may be taken before.
        var answers = await evaluations.Count(input.Session, cancellation);
        var (session, errors) = await sessions.Change(
            input.Session,
            input,
            (state, now) => Decide(state, answers, input, actor, now),
            cancellation
        );
        return new(session, errors);
    }

    internal static Decision Decide(
        SessionState state,
        int answers,
        ShowEvaluationInput input,
        Actor actor,
        DateTimeOffset now
    ) =>
        state.HostedBy(
            actor,
            session =>
                session.IsEvaluationShown == input.IsShown ? new AlreadyDone()
                : input.IsShown && answers < EvaluationList.Least ? new TooFewAnswers(EvaluationList.Least)
                : new EvaluationResultShown(input.IsShown, actor.PersonId!.Value, now)
        );
}
