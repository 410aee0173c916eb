using System.Globalization;

namespace Hub.Benchmarks.GraphQL;

/// <summary>50 topics of 10 posts with their authors: 97 KB of JSON.</summary>
public static class Page
{
    public static IReadOnlyList<PageTopic> Topics { get; } = Make(50, 10);

    public const string Query =
        "{ topics { uuid title startedAt isLocked postCount posts { number body version postedAt author { name municipality } } } }";

    public const string BatchedQuery =
        "{ topics { uuid title startedAt isLocked postCount posts: batchedPosts { number body version postedAt author: batchedAuthor { name municipality } } } }";

    public static PageTopic[] Make(int topics, int posts)
    {
        var noon = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
        return
        [
            .. Enumerable
                .Range(1, topics)
                .Select(topic => new PageTopic(
                    new Guid(topic, 1, 2, [3, 4, 5, 6, 7, 8, 9, 10]),
                    string.Create(CultureInfo.InvariantCulture, $"Hvordan følger dere opp velferdsteknologi? {topic}"),
                    noon.AddMinutes(topic),
                    topic % 7 == 0,
                    posts,
                    [
                        .. Enumerable
                            .Range(1, posts)
                            .Select(post => new PagePost(
                                post,
                                "Vi har prøvd det i åtte måneder: bare gode svar.",
                                1 + post % 3,
                                noon.AddMinutes(topic + post),
                                new PageAuthor("Kari Berg", "Trondheim")
                            )),
                    ]
                )),
        ];
    }
}

public sealed record PageTopic(
    Guid Uuid,
    string Title,
    DateTimeOffset StartedAt,
    bool IsLocked,
    int PostCount,
    IReadOnlyList<PagePost> Posts
);

public sealed record PagePost(int Number, string Body, int Version, DateTimeOffset PostedAt, PageAuthor Author);

public sealed record PageAuthor(string Name, string Municipality);
