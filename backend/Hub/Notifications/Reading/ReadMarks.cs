using Npgsql;

namespace Hub.Notifications.Reading;

/// <summary>How far a channel has been read by a person, and how much there is after that.</summary>
/// <param name="Channel">A topic's or a chat's live channel.</param>
/// <param name="Count">Others' posts or messages after the mark.</param>
/// <param name="LastRead">The sequence up to which the viewer has read; 0 before the first time.</param>
public sealed record ChannelUnread(string Channel, int Count, long LastRead);

/// <summary>Each person's marks. What one wrote oneself, and what was withdrawn, is not unread.</summary>
public sealed class ReadMarks(NpgsqlDataSource database)
{
    /// <summary>Topics' marks, one answer per id, in the same order. The caller has loaded the topics for the person.</summary>
    public async Task<IReadOnlyList<ChannelUnread>> OfTopics(
        Guid person,
        IReadOnlyList<Guid> topics,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ReadMarks>("UnreadOfTopics"))
            .With("person", person)
            .With("topics", topics.Distinct().ToArray());
        var found = (await command.ReadAll(Read, cancellation)).ToDictionary(unread => unread.Channel);
        return [.. topics.Select(topic => found[Forum.Topics.Topic.ChannelOf(topic)])];
    }

    /// <summary>A chat's mark; the caller knows that the person is a member.</summary>
    public async Task<ChannelUnread> OfChat(Guid person, string network, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ReadMarks>("UnreadOfChat"))
            .With("person", person)
            .With("network", network);
        return (await command.ReadAll(Read, cancellation))[0];
    }

    /// <summary>The channels of these networks that hold something unread, the newest first, at most 200.</summary>
    public async Task<IReadOnlyList<ChannelUnread>> OfNetworks(
        Guid person,
        IReadOnlyCollection<string> networks,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ReadMarks>("UnreadOfNetworks"))
            .With("person", person)
            .With("networks", networks.ToArray());
        return await command.ReadAll(Read, cancellation);
    }

    /// <summary>
    /// Moves the mark forward, never back, and never past what the channel holds: something newer must not come read.
    /// </summary>
    public async Task Move(Guid person, string channel, long sequence, CancellationToken cancellation)
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<ReadMarks>("MoveReadMark"))
            .With("person", person)
            .With("channel", channel)
            .With("sequence", sequence);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static ChannelUnread Read(NpgsqlDataReader row) => new(row.GetString(0), row.GetInt32(1), row.GetInt64(2));
}
