using System.Collections.Concurrent;
using Hub.GraphQL;

namespace Hub.Benchmarks.GraphQL;

[QueryType]
public static class PageQueries
{
    public static IReadOnlyList<PageTopic> Topics() => Page.Topics;

    /// <summary>Made once: what is measured is the engine.</summary>
    public static IReadOnlyList<PageTopic> Many(int count) => Made.GetOrAdd(count, all => Page.Make(all / 10, 9));

    private static readonly ConcurrentDictionary<int, IReadOnlyList<PageTopic>> Made = new();
}

[ObjectType<PageTopic>]
public static class PageTopicFields
{
    /// <summary>The same posts as a method of all topics at once, as a field that loads from a database has it.</summary>
    public static IReadOnlyList<IReadOnlyList<PagePost>> BatchedPosts([Parent] IReadOnlyList<PageTopic> topics)
    {
        var posts = new IReadOnlyList<PagePost>[topics.Count];
        for (var i = 0; i < posts.Length; i++)
        {
            posts[i] = topics[i].Posts;
        }
        return posts;
    }
}

[ObjectType<PagePost>]
public static class PagePostFields
{
    public static IReadOnlyList<PageAuthor> BatchedAuthor([Parent] IReadOnlyList<PagePost> posts)
    {
        var authors = new PageAuthor[posts.Count];
        for (var i = 0; i < authors.Length; i++)
        {
            authors[i] = posts[i].Author;
        }
        return authors;
    }
}
