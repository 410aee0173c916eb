using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Tours.Sessions.Polls;

/// <summary>Polls as somebody may see them: those that were opened, and of hosts the drafts too.</summary>
public sealed class PollList(NpgsqlDataSource database) : IThings<Poll>
{
    public Refusal NotFound { get; } = new PollNotFound();

    public StreamId StreamOf(Poll thing) => thing.Uuid;

    public async Task<IReadOnlyList<Poll?>> Find(IReadOnlyList<Guid> ids, Sight sight, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<PollList>("FindPolls")).With(sight);
        return await command.ReadInOrder(ids, Read, poll => poll.Uuid, cancellation);
    }

    /// <summary>In the order in which they were last changed.</summary>
    public async Task<ILookup<Guid, Poll>> Of(IReadOnlyList<Guid> sessions, Sight sight, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<PollList>("PollsOfSessions"))
            .With("sessions", sessions.ToArray())
            .With(sight);
        return (await command.ReadAll(Read, cancellation)).ToLookup(poll => poll.SessionId);
    }

    /// <summary>How many have answered polls that the caller has been found to see.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> Answers(IReadOnlyList<Guid> polls, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<PollList>("CountAnswers"))
            .With("polls", polls.ToArray());
        var rows = await command.ReadAll(row => (Poll: row.GetGuid(0), Answers: row.GetInt32(1)), cancellation);
        return rows.ToDictionary(row => row.Poll, row => row.Answers);
    }

    /// <summary>The results of polls whose result the caller has been found to see.</summary>
    public async Task<IReadOnlyList<PollResult>> Results(IReadOnlyList<Poll> polls, CancellationToken cancellation)
    {
        var ids = polls.Select(poll => poll.Uuid).ToArray();
        var answers = await Answers(ids, cancellation);
        await using var choices = database.CreateCommand(SqlFile.Read<PollList>("CountChoices")).With("polls", ids);
        var counted = (
            await choices.ReadAll(
                row => (Poll: row.GetGuid(0), Choice: row.GetInt32(1), Count: row.GetInt32(2)),
                cancellation
            )
        ).ToDictionary(row => (row.Poll, row.Choice), row => row.Count);
        await using var words = database.CreateCommand(SqlFile.Read<PollList>("CountWords")).With("polls", ids);
        var written = (
            await words.ReadAll(
                row => (Poll: row.GetGuid(0), Count: new WordCount(row.GetString(1), row.GetInt32(2))),
                cancellation
            )
        ).ToLookup(row => row.Poll, row => row.Count);
        return
        [
            .. polls.Select(poll => new PollResult(
                answers[poll.Uuid],
                [
                    .. Enumerable
                        .Range(0, PollLimits.Choices(poll.Kind, poll.Options.Count))
                        .Select(choice => counted.GetValueOrDefault((poll.Uuid, choice))),
                ],
                [.. written[poll.Uuid]]
            )),
        ];
    }

    private static Poll Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            StoredNames.Read<PollKind>(row.GetString(2)),
            Languages.Parse(row.GetString(3)),
            row.StringOrNull(4),
            row.GetFieldValue<string[]>(5),
            StoredNames.Read<PollStatus>(row.GetString(6)),
            row.InstantOrNull(7),
            row.InstantOrNull(8),
            row.GetInt64(9),
            row.GetBoolean(10),
            row.GetBoolean(11),
            row.GetBoolean(12)
        );
}
