using Hub.Forum.Topics;
using Hub.Networks.Members;
using Hub.Notifications.Reading;
using Hub.Privacy.Flags;
using Hub.Shared.Access;
using Hub.Shared.Database;
using Hub.Shared.Links;
using Npgsql;

namespace Hub.Benchmarks.Pages;

internal sealed record TopicRow(
    Guid Id,
    string Network,
    string Title,
    string Language,
    string Visibility,
    string[] FocusAreas,
    (Guid, string) Author,
    DateTime StartedAt,
    DateTime LastPostAt,
    int PostCount,
    bool IsLocked,
    bool IsSample,
    long Sequence
);

internal sealed record PostRow(
    Guid Id,
    int Number,
    (Guid Person, string Hat) Author,
    string Language,
    string? Markdown,
    string? Html,
    int Version,
    DateTime PostedAt,
    DateTime? EditedAt,
    DateTime? WithdrawnAt,
    long Sequence
);

/// <summary>The rows of the page, by the modules' own statements, one after another.</summary>
internal sealed record TopicRows(
    TopicRow Topic,
    List<PostRow> Posts,
    bool HasNextPage,
    Dictionary<(Guid, string), (Guid? Person, string? Name, string? Kind)> Authors,
    ILookup<Guid, (string Kind, int Count)> Reactions,
    ILookup<Guid, string> OwnReactions,
    HashSet<Guid> Flagged,
    int Unread,
    long LastRead
)
{
    public static async Task<TopicRows> Read(
        NpgsqlDataSource database,
        Actor actor,
        Guid id,
        int first,
        CancellationToken cancellation
    )
    {
        var topic = (
            await Command<TopicList>("FindTopics")
                .With("ids", new[] { id })
                .With(actor.Sight)
                .ReadAll(ReadTopic, cancellation)
        ).Single();
        var unread = (
            await Command<ReadMarks>("UnreadOfTopics")
                .With("person", actor.PersonId!.Value)
                .With("topics", new[] { id })
                .ReadAll(row => (Count: row.GetInt32(1), LastRead: row.GetInt64(2)), cancellation)
        ).Single();
        // The benchmark's topic is linked from nowhere, which is what most are.
        var links = await Command<LinkList>("LinksTo")
            .With("type", nameof(Topic))
            .With("kind", nameof(LinkKind.Text))
            .With("keys", new[] { id.ToString("D") })
            .ReadAll(row => row.GetString(1), cancellation);
        if (links.Count > 0)
            throw new InvalidOperationException("The bare side writes no links.");
        var posts = await Command<PostList>("PageOfPosts")
            .With("topics", new[] { id })
            .With("count", first + 1)
            .With("after", 0)
            .With(actor.Sight)
            .ReadAll(ReadPost, cancellation);
        var hasNext = posts.Count > first;
        if (hasNext)
            posts.RemoveAt(first);
        var ids = posts.Select(post => post.Id).ToArray();
        var wrote = posts.Select(post => post.Author).Append(topic.Author).Distinct().ToArray();
        var authors = await Command<AuthorList>("FindAuthors")
            .With("persons", wrote.Select(author => author.Item1).ToArray())
            .With("hats", wrote.Select(author => author.Item2).ToArray())
            .ReadAll(
                row =>
                    (
                        Key: (row.GetGuid(0), row.GetString(1)),
                        Author: ((Guid?)row.GetGuid(0), row.StringOrNull(2), row.StringOrNull(4))
                    ),
                cancellation
            );
        var counts = await Command<ReactionList>("CountReactions")
            .With("posts", ids)
            .ReadAll(row => (Post: row.GetGuid(0), Kind: row.GetString(1), Count: row.GetInt32(2)), cancellation);
        var own = await Command<ReactionList>("ReactionsOfPerson")
            .With("posts", ids)
            .With("person", actor.PersonId!.Value)
            .ReadAll(row => (Post: row.GetGuid(0), Kind: row.GetString(1)), cancellation);
        var flagged = await Command<FlagList>("FlaggedBy")
            .With("posts", ids)
            .With("person", actor.PersonId!.Value)
            .ReadAll(row => row.GetGuid(0), cancellation);
        return new TopicRows(
            topic,
            posts,
            hasNext,
            authors.ToDictionary(row => row.Key, row => row.Author),
            counts.ToLookup(row => row.Post, row => (row.Kind, row.Count)),
            own.ToLookup(row => row.Post, row => row.Kind),
            [.. flagged],
            unread.Count,
            unread.LastRead
        );

        NpgsqlCommand Command<TBeside>(string name) => database.CreateCommand(SqlFile.Read<TBeside>(name));
    }

    private static TopicRow ReadTopic(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetString(1),
            row.GetString(2),
            row.GetString(3),
            row.GetString(4),
            row.GetFieldValue<string[]>(5),
            (row.GetGuid(6), row.StringOrNull(7) ?? ""),
            row.GetDateTime(8),
            row.GetDateTime(9),
            row.GetInt32(11),
            row.GetBoolean(12),
            row.GetBoolean(13),
            row.GetInt64(14)
        );

    private static PostRow ReadPost(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetInt32(4),
            (row.GetGuid(5), row.StringOrNull(6) ?? ""),
            row.GetString(7),
            row.StringOrNull(8),
            row.StringOrNull(9),
            row.GetInt32(10),
            row.GetDateTime(11),
            row.IsDBNull(12) ? null : row.GetDateTime(12),
            row.IsDBNull(13) ? null : row.GetDateTime(13),
            row.GetInt64(16)
        );
}
