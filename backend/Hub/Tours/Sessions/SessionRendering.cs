using Hub.Live;

namespace Hub.Tours.Sessions;

/// <summary>What the channels of sessions have in common: each kind of thing is read in one go.</summary>
internal static class SessionRendering
{
    public static async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Render(
        this SessionJson json,
        IReadOnlyList<ChannelEvent> events,
        Sight sight,
        CancellationToken ct
    )
    {
        var rendered = new Dictionary<(string, Guid), ReadOnlyMemory<byte>?>();
        foreach (var kind in events.GroupBy(line => line.Type))
        {
            var ids = kind.Select(line => line.Subject).ToArray();
            var things = kind.Key switch
            {
                "session" => await json.Sessions(ids, sight, ct),
                "question" => await json.Questions(ids, sight, ct),
                "poll" => await json.Polls(ids, sight, ct),
                "caption" => await json.Captions(ids, sight, ct),
                _ => throw new NotSupportedException($"A session has no '{kind.Key}'."),
            };
            foreach (var (id, thing) in ids.Zip(things))
                rendered[(kind.Key, id)] = thing;
        }
        return [.. events.Select(line => rendered[(line.Type, line.Subject)])];
    }

    public static async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> RenderTotals(
        this SessionJson json,
        IReadOnlyList<ChannelEvent> totals,
        CancellationToken ct
    )
    {
        var votes = await json.QuestionVotes(Subjects("votes"), ct);
        var answers = await json.PollAnswers(Subjects("answers"), ct);
        var rendered = new List<ReadOnlyMemory<byte>?>();
        foreach (var total in totals)
            rendered.Add(
                total.Type switch
                {
                    "votes" => votes[total.Subject],
                    "answers" => answers[total.Subject],
                    "hands" => await json.Hands(total.Subject, ct),
                    "reactions" => await json.Reactions(total.Subject, ct),
                    "attendance" => await json.Attendance(total.Subject, ct),
                    _ => throw new NotSupportedException($"A session counts no '{total.Type}'."),
                }
            );
        return rendered;

        Guid[] Subjects(string type) => [.. totals.Where(total => total.Type == type).Select(total => total.Subject)];
    }
}
