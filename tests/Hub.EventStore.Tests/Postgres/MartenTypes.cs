namespace Hub.EventStore.Tests.Postgres.Marten;

// The shapes that the Marten application stored in Fixtures/marten-9.29.sql.

public enum FocusArea
{
    None,
    Housing,
    Food,
}

public sealed record TopicStarted(
    Guid TopicId,
    string Network,
    string Title,
    Guid AuthorId,
    FocusArea FocusArea,
    DateTimeOffset At
) : Event;

public sealed record PostReplied(Guid PostId, Guid AuthorId, string Body) : Event;

public sealed record TopicLocked(Guid ModeratorId) : Event;

public sealed record Topic(string? Title, int Posts, bool IsLocked) : IState<Topic>
{
    public static Topic Initial { get; } = new(null, 0, false);

    public Topic Evolve(Event recorded) =>
        recorded switch
        {
            TopicStarted started => this with { Title = started.Title },
            PostReplied => this with { Posts = Posts + 1 },
            TopicLocked => this with { IsLocked = true },
            _ => this,
        };
}
