using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;

namespace Hub.Tours.Sessions.Questions;

/// <param name="Question">The question.</param>
/// <param name="On">True votes for it, false takes the vote back.</param>
public sealed record VoteForQuestionInput([property: ID<Question>] Guid Question, bool On, Guid? CommandId = null)
    : ICommandInput;

public sealed record VoteForQuestionPayload(Question? Question, IReadOnlyList<IError>? Errors);

[MutationType]
public static class VoteForQuestion
{
    /// <summary>Says that one wants this question answered too, once a person, or takes it back.</summary>
    [GraphQLName("voteForQuestion")]
    public static async Task<VoteForQuestionPayload> Run(
        VoteForQuestionInput input,
        Actor actor,
        QuestionList questions,
        Commands commands,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return new(null, [new SignInRequired()]);
        if (await questions.Find(input.Question, actor, cancellation) is not { } question)
            return new(null, [new QuestionNotFound()]);
        if (question.SessionIsOver)
            return new(null, [new SessionIsOver()]);
        var vote = QuestionVoteState.StreamOf(input.Question, person);
        var refusal = await commands.Decide(
            [input.Question, vote],
            input,
            hat: null,
            states =>
                Decide(
                    states.Of<QuestionState>(input.Question),
                    states.Of<QuestionVoteState>(vote),
                    input,
                    person,
                    commands.Now
                ),
            cancellation
        );
        if (refusal is not null)
            return new(null, [refusal]);
        return commands.WasRepeated
            ? new(await questions.Find(input.Question, actor, cancellation), null)
            : new(question with { ViewerVoted = input.On }, null);
    }

    internal static Decision Decide(
        QuestionState state,
        QuestionVoteState vote,
        VoteForQuestionInput input,
        Guid person,
        DateTimeOffset now
    )
    {
        if (state is not QuestionState.Asked asked)
            return new QuestionNotFound();
        if (vote.IsGiven == input.On)
            return new AlreadyDone();
        if (asked.Status is not QuestionStatus.Visible)
            return new QuestionNotVisible();
        Event voted = input.On
            ? new QuestionVoteGiven(asked.Session, input.Question, person, now)
            : new QuestionVoteTakenBack(asked.Session, input.Question, person, now);
        return Decision.Accept((QuestionVoteState.StreamOf(input.Question, person), voted));
    }
}
