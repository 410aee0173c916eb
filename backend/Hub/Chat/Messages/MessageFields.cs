using Hub.Chat.Rooms;
using Hub.GraphQL;
using Hub.Networks.Members;
using Hub.Shared.Text;

namespace Hub.Chat.Messages;

[ObjectType<Message>]
public static class MessageFields
{
    /// <summary>Who sent it.</summary>
    public static Task<IReadOnlyList<Author>> Author(
        [Parent] IReadOnlyList<Message> messages,
        AuthorList authors,
        CancellationToken cancellation
    ) => authors.Find([.. messages.Select(message => (message.AuthorId, message.ActingFor))], cancellation);

    /// <summary>Null when deleted, or hidden by a moderator.</summary>
    public static Task<IReadOnlyList<TextView?>> Body(
        [Parent] IReadOnlyList<Message> messages,
        TextViews texts,
        CancellationToken cancellation
    ) => texts.Make([.. messages.Select(message => message.Shown)], cancellation);

    /// <summary>The text of a hidden message, for its author and those who moderate the chat; else null.</summary>
    public static async Task<IReadOnlyList<TextView?>> HiddenBody(
        [Parent] IReadOnlyList<Message> messages,
        Actor actor,
        ChatAccess chats,
        TextViews texts,
        CancellationToken cancellation
    )
    {
        if (messages.All(message => message.HiddenAt is null))
            return [.. messages.Select(_ => (TextView?)null)];
        var rights = await chats.Find(messages, actor, cancellation);
        return await texts.Make(
            [
                .. messages.Select(message =>
                    message.HiddenAt is not null
                    && (message.AuthorId == actor.PersonId || rights[message.NetworkKey] is { MayModerate: true })
                        ? (message.Language, message.Markdown, message.Html)
                        : (message.Language, null, null)
                ),
            ],
            cancellation
        );
    }

    /// <summary>Whether the viewer may edit it: their own, and not deleted.</summary>
    public static async Task<IReadOnlyList<bool>> ViewerCanEdit(
        [Parent] IReadOnlyList<Message> messages,
        Actor actor,
        ChatAccess chats,
        CancellationToken cancellation
    )
    {
        var rights = await chats.Find(messages, actor, cancellation);
        return
        [
            .. messages.Select(message =>
                message.DeletedAt is null
                && message.AuthorId == actor.PersonId
                && rights[message.NetworkKey] is { MayWrite: true }
            ),
        ];
    }

    /// <summary>Whether the viewer may take its text away: their own, or as a moderator.</summary>
    public static async Task<IReadOnlyList<bool>> ViewerCanDelete(
        [Parent] IReadOnlyList<Message> messages,
        Actor actor,
        ChatAccess chats,
        CancellationToken cancellation
    )
    {
        var rights = await chats.Find(messages, actor, cancellation);
        return
        [
            .. messages.Select(message =>
                message.DeletedAt is null
                && (message.AuthorId == actor.PersonId || rights[message.NetworkKey] is { MayModerate: true })
            ),
        ];
    }

    [NodeResolver]
    public static Task<IReadOnlyList<Message?>> ByIds(
        IReadOnlyList<Guid> ids,
        Actor actor,
        MessageList messages,
        CancellationToken cancellation
    ) => messages.Find(ids, actor.Sight, cancellation);
}
