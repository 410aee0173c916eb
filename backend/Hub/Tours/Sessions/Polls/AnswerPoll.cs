using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;

namespace Hub.Tours.Sessions.Polls;

/// <param name="Poll">The poll.</param>
/// <param name="Choices">Places among the options, from 0; of a scale one of its steps, from 0 to 4.</param>
/// <param name="Words">Up to three words of one's own, in a poll of words.</param>
public sealed record AnswerPollInput(
    [property: ID<Poll>] Guid Poll,
    IReadOnlyList<int>? Choices = null,
    IReadOnlyList<string>? Words = null,
    Guid? CommandId = null
) : ICommandInput;

public sealed record AnswerPollPayload(Poll? Poll, IReadOnlyList<IError>? Errors);

[MutationType]
public static class AnswerPoll
{
    /// <summary>Answers a poll, once a person. Nobody is told who answered what; the result is shown in return.</summary>
    [GraphQLName("answerPoll")]
    public static async Task<AnswerPollPayload> Run(
        AnswerPollInput input,
        Actor actor,
        PollList polls,
        Commands commands,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is not { } person)
            return new(null, [new SignInRequired()]);
        if (await polls.Find(input.Poll, actor, cancellation) is not { } poll)
            return new(null, [new PollNotFound()]);
        if (poll.SessionIsOver)
            return new(null, [new SessionIsOver()]);
        var answer = PollAnswerState.StreamOf(input.Poll, person);
        var refusal = await commands.Decide(
            [input.Poll, answer],
            input,
            hat: null,
            states =>
                Decide(
                    states.Of<PollState>(input.Poll),
                    states.Of<PollAnswerState>(answer),
                    input,
                    person,
                    actor.Language,
                    commands.Now
                ),
            cancellation
        );
        return refusal is null
            ? new(poll with { ViewerAnswered = true, SeesResult = true }, null)
            : new(null, [refusal]);
    }

    internal static Decision Decide(
        PollState state,
        PollAnswerState given,
        AnswerPollInput input,
        Guid person,
        string? language,
        DateTimeOffset now
    )
    {
        if (state is not PollState.Drafted { Status: not PollStatus.Draft } poll)
            return new PollNotFound();
        int[] choices = [.. (input.Choices ?? []).Order()];
        if (
            PollLimits.Words(input.Words) is not { } words
            || !PollLimits.Fits(poll.Kind, poll.Options.Count, choices, words)
        )
            return new AnswerNotAllowed();
        var lines = words.Count == 0 ? null : string.Join('\n', words);
        if (given.Answer is { } before)
            // The same answer again is a resend; another one does not take its place.
            return before.Choices.SequenceEqual(choices) && before.Words?.Markdown == lines
                ? new AlreadyDone()
                : new AlreadyVoted();
        if (poll.Status is PollStatus.Closed)
            return new PollNotOpen();
        return Decision.Accept(
            (
                PollAnswerState.StreamOf(input.Poll, person),
                new PollAnswered(
                    poll.Session,
                    input.Poll,
                    person,
                    choices,
                    lines is null ? null : new Text(person, Languages.OrDefault(language), lines),
                    now
                )
            )
        );
    }
}
