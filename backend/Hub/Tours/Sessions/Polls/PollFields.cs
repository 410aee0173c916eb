using Hub.GraphQL;

namespace Hub.Tours.Sessions.Polls;

[ObjectType<Poll>]
public static class PollFields
{
    /// <summary>How many have answered.</summary>
    public static async Task<IReadOnlyList<int>> Answers(
        [Parent] IReadOnlyList<Poll> polls,
        PollList list,
        CancellationToken cancellation
    )
    {
        var answers = await list.Answers([.. polls.Select(poll => poll.Uuid).Distinct()], cancellation);
        return [.. polls.Select(poll => answers[poll.Uuid])];
    }

    /// <summary>Null for those who have not answered, until the poll is closed; hosts see it at once.</summary>
    public static async Task<IReadOnlyList<PollResult?>> Result(
        [Parent] IReadOnlyList<Poll> polls,
        PollList list,
        CancellationToken cancellation
    )
    {
        var seen = polls.Where(poll => poll.SeesResult).DistinctBy(poll => poll.Uuid).ToArray();
        if (seen.Length == 0)
            return new PollResult?[polls.Count];
        var results = await list.Results(seen, cancellation);
        var byPoll = seen.Zip(results).ToDictionary(one => one.First.Uuid, one => one.Second);
        return [.. polls.Select(poll => byPoll.GetValueOrDefault(poll.Uuid))];
    }

    [NodeResolver]
    public static Task<IReadOnlyList<Poll?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        PollList polls,
        CancellationToken cancellation
    ) => polls.Find(ids, actor.Sight, cancellation);
}

[ObjectType<Session>]
public static class SessionPolls
{
    /// <summary>The polls that the viewer may see; hosts see the drafts too.</summary>
    [Cost(2), ListSize(AssumedSize = 20)]
    public static async Task<IReadOnlyList<IReadOnlyList<Poll>>> Polls(
        [Parent] IReadOnlyList<Session> sessions,
        Actor actor,
        PollList polls,
        CancellationToken cancellation
    )
    {
        var found = await polls.Of([.. sessions.Select(session => session.Uuid)], actor.Sight, cancellation);
        return [.. sessions.Select(session => found[session.Uuid].ToArray())];
    }
}
