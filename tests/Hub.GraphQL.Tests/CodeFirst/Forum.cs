using System.Threading.Channels;

namespace Hub.GraphQL.Tests.CodeFirst;

/// <summary>A small forum in memory: the schema most tests ask.</summary>
public sealed class Forum
{
    private readonly List<string> _calls = [];

    public IReadOnlyList<string> Calls
    {
        get
        {
            lock (_calls)
            {
                return [.. _calls];
            }
        }
    }

    public void Called(string what)
    {
        lock (_calls)
        {
            _calls.Add(what);
        }
    }

    /// <summary>What <c>topicStarted</c> sends.</summary>
    public Channel<Topic> Started { get; } = Channel.CreateUnbounded<Topic>();

    /// <summary>Completes when <c>waits</c> is being resolved.</summary>
    public TaskCompletionSource Waiting { get; } = new();

    /// <summary>Completes when <c>waits</c> was cancelled.</summary>
    public TaskCompletionSource Cancelled { get; } = new();

    public List<Topic> Topics { get; } =
    [
        .. Enumerable
            .Range(1, 3)
            .Select(number => new Topic(Id(number), $"Topic {number}", Visibility.Open, Noon.AddHours(number))),
    ];

    public static DateTimeOffset Noon { get; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}

public enum Visibility
{
    Open,
    NetworkOnly,
}

/// <summary>A conversation.</summary>
/// <param name="Uuid">The plain key.</param>
/// <param name="Title">What it is about.</param>
[Node]
public sealed record Topic(Guid Uuid, string Title, Visibility Visibility, DateTimeOffset StartedAt)
{
    public string? Summary { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = ["a", "b"];

    [GraphQLIgnore]
    public string Secret { get; init; } = "secret";

    [GraphQLDeprecated("Use title.")]
    public string Name => Title;
}

public sealed record Post(int Number, string Body, Guid TopicId, string AuthorKey);

/// <summary>Who wrote.</summary>
[Node(nameof(Key))]
public sealed record Author(string Key, string Name);

[ObjectType<Topic>]
public static class TopicFields
{
    public static Task<IReadOnlyList<IReadOnlyList<Post>>> Posts([Parent] IReadOnlyList<Topic> topics, Forum forum)
    {
        forum.Called($"posts of {topics.Count}");
        return Task.FromResult<IReadOnlyList<IReadOnlyList<Post>>>([
            .. topics.Select(topic =>
                new[] { new Post(1, "First", topic.Uuid, "kari"), new Post(2, "Second", topic.Uuid, "ola") }
            ),
        ]);
    }

    public static string Shout([Parent] Topic topic, string suffix = "!") => topic.Title.ToUpperInvariant() + suffix;

    public static Connection<Post> PostPage([Parent] Topic topic, int first = 20, string? after = null) =>
        Connection.From(
            [new Post(1, after is null ? "First" : Cursor.Decode(after), topic.Uuid, "kari")],
            post => Cursor.Encode("1"),
            first < 2
        );

    [NodeResolver]
    public static Task<IReadOnlyList<Topic?>> ByIds(IReadOnlyList<Guid> keys, Forum forum)
    {
        forum.Called($"topics by {keys.Count} ids");
        return Task.FromResult<IReadOnlyList<Topic?>>([
            .. keys.Select(key => forum.Topics.Find(topic => topic.Uuid == key)),
        ]);
    }
}

[ObjectType<Post>]
public static class PostFields
{
    /// <summary>Who wrote it.</summary>
    public static async Task<IReadOnlyList<Author>> Author(
        [Parent] IReadOnlyList<Post> posts,
        Forum forum,
        CancellationToken cancellation
    )
    {
        forum.Called($"authors of {posts.Count}");
        await Task.Yield();
        cancellation.ThrowIfCancellationRequested();
        return [.. posts.Select(post => new Author(post.AuthorKey, post.AuthorKey.ToUpperInvariant()))];
    }
}

[ObjectType<Author>]
public static class AuthorFields
{
    [NodeResolver]
    public static Task<IReadOnlyList<Author?>> ByKeys(IReadOnlyList<string> keys) =>
        Task.FromResult<IReadOnlyList<Author?>>([.. keys.Select(key => key == "nobody" ? null : new Author(key, key))]);
}

[QueryType]
public static class ForumQueries
{
    /// <summary>All topics.</summary>
    public static IReadOnlyList<Topic> GetTopics(Forum forum) => forum.Topics;

    public static Topic? GetTopicAsync([ID<Topic>] Guid id, Forum forum) =>
        forum.Topics.Find(topic => topic.Uuid == id);

    public static string Echo(EchoInput input) => input.ToString();

    [ResolvesFirst]
    public static async Task<long> AsOf(Forum forum)
    {
        await Task.Yield();
        forum.Called("as of");
        return 42;
    }

    [GraphQLType("Markdown")]
    public static string Render([GraphQLType("Markdown")] string text) => text;

    public static int Fails() => throw new InvalidOperationException("a password is 1234");

    public static int Refuses() => throw new GraphQLException("NOT_TODAY", "Not today.");

    public static ISearchHit? Search(string text) =>
        text switch
        {
            "post" => new PostHit("found"),
            "person" => new PersonHit("Kari"),
            _ => null,
        };

    /// <summary>Never answers.</summary>
    public static async Task<string> Waits(Forum forum, CancellationToken cancellation)
    {
        var never = new TaskCompletionSource<string>();
        await using var registered = cancellation.Register(() =>
        {
            forum.Cancelled.TrySetResult();
            never.TrySetCanceled(cancellation);
        });
        forum.Waiting.TrySetResult();
        return await never.Task;
    }
}

public sealed record EchoInput(
    string Text,
    int Times = 2,
    [ID<Topic>] Guid? Topic = null,
    IReadOnlyList<Visibility>? Visibilities = null,
    Visibility Default = Visibility.NetworkOnly
)
{
    public override string ToString() =>
        $"{Text} {Times} {Topic?.ToString() ?? "-"} {(Visibilities is null ? "-" : string.Join(',', Visibilities))} {Default}";
}

[UnionType]
public interface ISearchHit;

public sealed record PostHit(string Body) : ISearchHit;

public sealed record PersonHit(string Name) : ISearchHit;

public sealed record TitleTaken(string Title) : IError
{
    public string Code => "TITLE_TAKEN";

    public string Message => $"\"{Title}\" is taken.";

    public string? Field => "title";
}

public sealed record StartTopicInput([ID<Topic>] Guid Id, string Title);

public sealed record StartTopicPayload(Topic? Topic, IReadOnlyList<IError>? Errors = null);

[MutationType]
public static class ForumMutations
{
    public static async Task<StartTopicPayload> StartTopic(StartTopicInput input, Forum forum)
    {
        await Task.Yield();
        if (forum.Topics.Exists(topic => topic.Title == input.Title))
        {
            return new(null, [new TitleTaken(input.Title)]);
        }
        var topic = new Topic(input.Id, input.Title, Visibility.Open, Forum.Noon);
        forum.Topics.Add(topic);
        return new(topic);
    }

    public static int Count(Forum forum) => forum.Topics.Count;

    public static int MustFail() => throw new GraphQLException("STOP", "Stopped.");
}
