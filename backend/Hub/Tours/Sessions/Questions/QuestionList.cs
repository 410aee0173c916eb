using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Tours.Sessions.Questions;

/// <summary>Questions as somebody may see them: what is shown, one's own, and of hosts all.</summary>
public sealed class QuestionList(NpgsqlDataSource database) : IThings<Question>
{
    public Refusal NotFound { get; } = new QuestionNotFound();

    public StreamId StreamOf(Question thing) => thing.Uuid;

    public async Task<IReadOnlyList<Question?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database.CreateCommand(SqlFile.Read<QuestionList>("FindQuestions")).With(sight);
        return await command.ReadInOrder(ids, Read, question => question.Uuid, cancellation);
    }

    /// <summary>Of each session: pinned ones first, then by votes, then by when they were asked.</summary>
    public async Task<ILookup<Guid, Question>> Of(
        IReadOnlyList<Guid> sessions,
        int count,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<QuestionList>("QuestionsOfSessions"))
            .With("sessions", sessions.ToArray())
            .With("count", count)
            .With(sight);
        return (await command.ReadAll(Read, cancellation)).ToLookup(question => question.SessionId);
    }

    /// <summary>Votes of questions that the caller has been found to see.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> Votes(
        IReadOnlyList<Guid> questions,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<QuestionList>("CountVotes"))
            .With("questions", questions.ToArray());
        var rows = await command.ReadAll(row => (Question: row.GetGuid(0), Votes: row.GetInt32(1)), cancellation);
        return rows.ToDictionary(row => row.Question, row => row.Votes);
    }

    private static Question Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetGuid(2),
            row.StringOrNull(3),
            row.GetBoolean(4),
            Languages.Parse(row.GetString(5)),
            row.StringOrNull(6),
            row.StringOrNull(7),
            StoredNames.Read<QuestionStatus>(row.GetString(8)),
            row.GetBoolean(9),
            row.Instant(10),
            row.InstantOrNull(11),
            row.GetInt64(12),
            row.GetBoolean(13),
            row.GetBoolean(14),
            row.GetBoolean(15)
        );
}
