using System.Text.Json;
using Hub.GraphQL;
using Hub.Networks.Members;
using Hub.Shared.Text;

namespace Hub.Journeys.Comments;

/// <summary>A comment as the live channel sends it: without anything that differs by viewer.</summary>
internal static class CommentJson
{
    public static void Write(Utf8JsonWriter json, Comment comment, Author author, TextView? body)
    {
        json.Id("Comment", comment.Uuid);
        json.WriteString("aboutUuid"u8, comment.AboutUuid);
        json.Author(author);
        json.Body(body);
        json.Instant("writtenAt", comment.WrittenAt);
        json.Instant("editedAt", comment.EditedAt);
        json.Instant("hiddenAt", comment.HiddenAt);
        json.WriteString(
            "hiddenReason"u8,
            comment.HiddenReason is { } reason ? JsonNamingPolicy.SnakeCaseUpper.ConvertName(reason.ToString()) : null
        );
        json.WriteNumber("version"u8, comment.Version);
    }
}
