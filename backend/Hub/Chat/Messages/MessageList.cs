using System.Globalization;
using Hub.Chat.Rooms;
using Hub.EventStore;
using Hub.GraphQL;
using Hub.Shared.Commands;
using Hub.Shared.Moderation;
using Hub.Shared.Refusals;
using Hub.Shared.Text;
using Npgsql;

namespace Hub.Chat.Messages;

/// <summary>Messages as somebody may see them: those of the chats they may read.</summary>
public sealed class MessageList(NpgsqlDataSource database) : IThings<Message>
{
    public Refusal NotFound { get; } = new MessageNotFound();

    public StreamId StreamOf(Message message) => message.Uuid;

    public async Task<IReadOnlyList<Message?>> Find(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database.CreateCommand(SqlFile.Read<MessageList>("FindMessages")).With(sight);
        return await command.ReadInOrder(ids, Read, message => message.Uuid, cancellation);
    }

    /// <summary>What the actor may do in the chat of a message that they see; null where they do not.</summary>
    public async Task<ChatRights?> RightsTo(Guid id, Actor actor, ChatAccess chats, CancellationToken cancellation) =>
        await this.Find(id, actor, cancellation) is { } message
            ? await chats.Find(message.NetworkKey, actor, cancellation)
            : null;

    /// <summary>The last <paramref name="count"/> messages before a position, newest first.</summary>
    public async Task<IReadOnlyList<Message>> Page(
        string network,
        int count,
        long? before,
        Sight sight,
        CancellationToken cancellation
    )
    {
        await using var command = database
            .CreateCommand(SqlFile.Read<MessageList>("PageOfMessages"))
            .With("network", network)
            .With("count", count)
            .With("before", before ?? long.MaxValue)
            .With(sight);
        return await command.ReadAll(Read, cancellation);
    }

    internal static string CursorOf(Message message) =>
        Cursor.Encode(message.Sequence.ToString(CultureInfo.InvariantCulture));

    private static Message Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetString(1),
            row.GetGuid(2),
            row.StringOrNull(3),
            Languages.Parse(row.GetString(4)),
            row.StringOrNull(5),
            row.StringOrNull(6),
            row.GetInt32(7),
            row.Instant(8),
            row.InstantOrNull(9),
            row.InstantOrNull(10),
            row.GetBoolean(11),
            row.GetInt64(12),
            row.InstantOrNull(13),
            row.StringOrNull(14) is { } reason ? Enum.Parse<ModerationReason>(reason) : null
        );
}
