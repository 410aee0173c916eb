using System.Globalization;
using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Moderation;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Forum.Topics;

/// <summary>Posts as somebody may see them: those of the topics they may see.</summary>
public sealed class PostList(NpgsqlDataSource database) : IThings<Post>
{
    public Refusal NotFound { get; } = new PostNotFound();

    public StreamId StreamOf(Post post) => post.TopicId;

    public async Task<IReadOnlyList<Post?>> Find(IReadOnlyList<Guid> ids, Sight sight, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<PostList>("FindPosts")).With(sight);
        return await command.ReadInOrder(ids, Read, post => post.Uuid, cancellation);
    }

    /// <summary>A page of each topic's posts in their order. <c>after</c> is the number of the last one before the page.</summary>
    public async Task<ILookup<Guid, Post>> Page(
        IReadOnlyList<Guid> topics,
        int count,
        int after,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<PostList>("PageOfPosts"))
            .With("topics", topics.Distinct().ToArray())
            .With("count", count)
            .With("after", after)
            .With(sight);
        return (await command.ReadAll(Read, cancellation)).ToLookup(post => post.TopicId);
    }

    internal static string CursorOf(Post post) => Cursor.Encode(post.Number.ToString(CultureInfo.InvariantCulture));

    private static Post Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetString(2),
            row.GetBoolean(3),
            row.GetInt32(4),
            row.GetGuid(5),
            row.StringOrNull(6),
            Languages.Parse(row.GetString(7)),
            row.StringOrNull(8),
            row.StringOrNull(9),
            row.GetInt32(10),
            row.Instant(11),
            row.InstantOrNull(12),
            row.InstantOrNull(13),
            row.InstantOrNull(14),
            row.StringOrNull(15) is { } reason ? Enum.Parse<ModerationReason>(reason) : null,
            row.GetInt64(16)
        );
}
