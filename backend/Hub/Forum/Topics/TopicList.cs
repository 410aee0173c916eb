using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Forum.Topics;

/// <summary>Topics as somebody may see them: there is no way to load one without saying for whom.</summary>
public sealed class TopicList(NpgsqlDataSource database) : IThings<Topic>
{
    public Refusal NotFound { get; } = new TopicNotFound();

    public StreamId StreamOf(Topic topic) => topic.Uuid;

    public async Task<IReadOnlyList<Topic?>> Find(IReadOnlyList<Guid> ids, Sight sight, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(SqlFile.Read<TopicList>("FindTopics")).With(sight);
        return await command.ReadInOrder(ids, Read, topic => topic.Uuid, cancellation);
    }

    /// <summary>
    /// A page of each network's topics, the one written in last first. <c>after</c> is the cursor's key:
    /// <see cref="Topic.LastPostSequence"/> of the last one before the page.
    /// </summary>
    public async Task<ILookup<string, Topic>> Page(
        IReadOnlyList<string> networks,
        int count,
        long? after,
        string? focusArea,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<TopicList>("PageOfTopics"))
            .With("wanted", networks.Distinct().ToArray())
            .With("count", count)
            .With("after", after ?? long.MaxValue)
            .With("focusArea", focusArea ?? "")
            .With(sight);
        return (await command.ReadAll(Read, cancellation)).ToLookup(topic => topic.NetworkKey);
    }

    /// <summary>What is open in any network, the one written in last first.</summary>
    public async Task<IReadOnlyList<Topic>> NewestOpen(int count, Sight sight, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<TopicList>("NewestOpenTopics"))
            .With("count", count)
            .With(sight);
        return await command.ReadAll(Read, cancellation);
    }

    public async Task<IReadOnlyDictionary<string, int>> Count(
        IReadOnlyList<string> networks,
        string? focusArea,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<TopicList>("CountTopics"))
            .With("wanted", networks.Distinct().ToArray())
            .With("focusArea", focusArea ?? "")
            .With(sight);
        var counts = await command.ReadAll(row => (Network: row.GetString(0), Count: row.GetInt32(1)), cancellation);
        return counts.ToDictionary(row => row.Network, row => row.Count);
    }

    internal static string CursorOf(Topic topic) =>
        Cursor.Encode(topic.LastPostSequence.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static Topic Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetString(1),
            row.GetString(2),
            Languages.Parse(row.GetString(3)),
            VisibilityRows.Read(row.GetString(4)),
            row.GetFieldValue<string[]>(5),
            row.GetGuid(6),
            row.StringOrNull(7),
            row.Instant(8),
            row.Instant(9),
            row.GetInt64(10),
            row.GetInt32(11),
            row.GetBoolean(12),
            row.GetBoolean(13),
            row.GetInt64(14)
        );
}
