using Hub.Networks.Members;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Hub.Tours.Registrations;
using Hub.Tours.Sessions.Evaluations;
using Hub.Tours.Sessions.Polls;
using Hub.Tours.Sessions.Questions;
using Npgsql;

namespace Hub.Tours.Sessions.Tables;

/// <summary>What a session leaves behind as tables: to each what they see on the page, and no more.</summary>
public sealed class SessionTables(
    SessionList sessions,
    PollList polls,
    QuestionList questions,
    EvaluationList evaluations,
    RegistrationForm form,
    AuthorList authors,
    NpgsqlDataSource database
)
{
    public const string Names = "polls|questions|attendance|evaluation";

    private const int MostQuestions = 5_000;

    /// <summary>The heading first; or why the actor does not get it.</summary>
    /// <param name="table">One of <see cref="Names"/>.</param>
    public async Task<(IReadOnlyList<IReadOnlyList<object?>>? Rows, Refusal? Refusal)> Make(
        Guid id,
        string table,
        Actor actor,
        Language language,
        CancellationToken cancellation
    )
    {
        if (actor.PersonId is null)
            return (null, new SignInRequired());
        if (await sessions.Find(id, actor, cancellation) is not { } session)
            return (null, new SessionNotFound());
        var words = SessionTableWords.In(language);
        return table switch
        {
            "polls" => (await Polls(id, actor, words, cancellation), null),
            "questions" => (await Questions(id, actor, words, cancellation), null),
            "attendance" => (await Attendance(id, words, cancellation), null),
            _ => await Evaluation(session, language, words, cancellation),
        };
    }

    private async Task<IReadOnlyList<IReadOnlyList<object?>>> Polls(
        Guid id,
        Actor actor,
        SessionTableWords words,
        CancellationToken cancellation
    )
    {
        Poll[] seen =
        [
            .. (await polls.Of([id], actor.Sight, cancellation))[id]
                .Where(poll => poll.Status is not PollStatus.Draft && poll.SeesResult),
        ];
        var rows = new List<IReadOnlyList<object?>> { words.Polls };
        foreach (var (poll, result) in seen.Zip(await polls.Results(seen, cancellation)))
        {
            foreach (var (place, count) in result.Counts.Index())
                rows.Add([poll.Question, Choice(poll, place), count, Share(count, result.Answers), result.Answers]);
            foreach (var word in result.Words)
                rows.Add([poll.Question, word.Word, word.Count, Share(word.Count, result.Answers), result.Answers]);
        }
        return rows;
    }

    private async Task<IReadOnlyList<IReadOnlyList<object?>>> Questions(
        Guid id,
        Actor actor,
        SessionTableWords words,
        CancellationToken cancellation
    )
    {
        Question[] seen = [.. (await questions.Of([id], MostQuestions, actor.Sight, cancellation))[id]];
        var asked = await authors.Find([.. seen.Select(one => (one.AuthorId, one.ActingFor))], cancellation);
        var votes = await questions.Votes([.. seen.Select(one => one.Uuid)], cancellation);
        var rows = new List<IReadOnlyList<object?>> { words.Questions };
        foreach (var (question, author) in seen.Zip(asked))
            rows.Add([
                question.Markdown,
                question.IsAnonymous ? null : author.Name,
                question.IsAnonymous ? null : author.Municipality?.Label ?? author.Body?.Name,
                words.Statuses[question.Status],
                votes[question.Uuid],
                question.AskedAt,
                question.AnsweredAt,
            ]);
        return rows;
    }

    private async Task<IReadOnlyList<IReadOnlyList<object?>>> Attendance(
        Guid id,
        SessionTableWords words,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<SessionTables>("CountSession"))
            .With("session", id);
        var counts = await command.ReadAll(
            row => Enumerable.Range(0, words.Counts.Count).Select(row.GetInt32).ToArray(),
            cancellation
        );
        return [words.Attendance, .. words.Counts.Zip(counts[0], (name, count) => (object?[])[name, count])];
    }

    private async Task<(IReadOnlyList<IReadOnlyList<object?>>? Rows, Refusal? Refusal)> Evaluation(
        Session session,
        Language language,
        SessionTableWords words,
        CancellationToken cancellation
    )
    {
        var id = session.Uuid;
        if (await evaluations.Count(id, cancellation) < EvaluationList.Least)
            return (null, new TooFewAnswers(EvaluationList.Least));
        if (!session.IsHosted && !await evaluations.IsShown(id, cancellation))
            return (null, new NotAHost());
        var rows = new List<IReadOnlyList<object?>> { words.Evaluation };
        foreach (var one in await evaluations.Scores(id, cancellation))
            rows.Add([words.Sentences[one.Question], .. one.Counts.Select(count => (object?)count), one.Average]);
        foreach (var role in await evaluations.Roles(id, form, cancellation))
            rows.Add([$"{words.Role}: {role.RoleGroup.Name.In(language)}", role.Count]);
        if (session.IsHosted)
            foreach (var text in await evaluations.Texts(id, cancellation))
            {
                if (text.Good is { } good)
                    rows.Add([$"{words.Good}: {good}"]);
                if (text.Better is { } better)
                    rows.Add([$"{words.Better}: {better}"]);
            }
        return (rows, null);
    }

    private static string Choice(Poll poll, int place) =>
        poll.Kind is not PollKind.Scale ? poll.Options[place]
        : place == 0 ? $"1 – {poll.Options[0]}"
        : place == PollLimits.ScaleSteps - 1 ? $"{PollLimits.ScaleSteps} – {poll.Options[1]}"
        : $"{place + 1}";

    private static double? Share(int count, int answers) =>
        answers == 0 ? null : Math.Round(100.0 * count / answers, 1);
}
