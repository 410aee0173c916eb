using System.Text.Json;
using Hub.GraphQL;
using Hub.Networks.Areas;
using Hub.Programmes;
using Hub.Shared.Access;
using Hub.Shared.Reference;

namespace Hub.Benchmarks.Pages;

/// <summary>The page's JSON, field by field in the order in which the query asks.</summary>
internal sealed class TopicWriter(Utf8JsonWriter json, TopicRows rows, Actor actor, CurrentReference reference)
{
    private readonly AreaMap areas = reference.Current.Part<AreaMap>();

    public void Write()
    {
        var topic = rows.Topic;
        json.WriteStartObject("topic"u8);
        json.WriteString("id"u8, NodeId.Encode("Topic", topic.Id.ToString("D")));
        json.WriteString("uuid"u8, topic.Id);
        json.WriteString("title"u8, topic.Title);
        json.WriteString("language"u8, topic.Language.ToUpperInvariant());
        json.WriteString("visibility"u8, topic.Visibility);
        json.WriteStartArray("focusAreas"u8);
        var programmes = reference.Current.Part<ProgrammeCatalogue>();
        foreach (var area in topic.FocusAreas.Select(programmes.FocusArea).OfType<FocusArea>())
        {
            json.WriteStartObject();
            json.WriteString("key"u8, area.Key);
            json.WriteStartObject("name"u8);
            json.WriteString("nb"u8, area.Name.Nb);
            json.WriteString("nn"u8, area.Name.Nn);
            json.WriteString("en"u8, area.Name.En);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Author(topic.Author);
        json.WriteString("startedAt"u8, topic.StartedAt);
        json.WriteString("lastPostAt"u8, topic.LastPostAt);
        json.WriteNumber("postCount"u8, topic.PostCount);
        json.WriteBoolean("isLocked"u8, topic.IsLocked);
        json.WriteBoolean("isSample"u8, topic.IsSample);
        json.WriteString("channel"u8, $"topic/{topic.Id:D}");
        json.WriteNumber("sequence"u8, topic.Sequence);
        json.WriteNumber("viewerUnread"u8, rows.Unread);
        Network(topic.Network);
        json.WriteNumber("viewerLastRead"u8, rows.LastRead);
        json.WriteStartArray("linkedFrom"u8);
        json.WriteEndArray();
        json.WriteBoolean("viewerCanReply"u8, !topic.IsLocked && actor.MayWrite(topic.Network));
        json.WriteBoolean("viewerCanModerate"u8, actor.MayModerate(topic.Network));
        json.WriteStartObject("posts"u8);
        json.WriteStartArray("nodes"u8);
        foreach (var post in rows.Posts)
            Post(post);
        json.WriteEndArray();
        json.WriteStartObject("pageInfo"u8);
        json.WriteBoolean("hasNextPage"u8, rows.HasNextPage);
        json.WriteString("endCursor"u8, Cursor.Encode($"{rows.Posts[^1].Number}"));
        json.WriteEndObject();
        json.WriteNumber("totalCount"u8, topic.PostCount);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Network(string key)
    {
        var county = areas.County(key)!;
        json.WriteStartObject("network"u8);
        json.WriteString("key"u8, key);
        json.WriteString("kind"u8, "COUNTY"u8);
        json.WriteStartObject("county"u8);
        json.WriteString("number"u8, county.Number);
        json.WriteString("name"u8, county.Name);
        json.WriteEndObject();
        json.WriteBoolean("viewerCanWrite"u8, actor.MayWrite(key));
        json.WriteEndObject();
    }

    private void Post(PostRow post)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, NodeId.Encode("Post", post.Id.ToString("D")));
        json.WriteString("uuid"u8, post.Id);
        json.WriteNumber("number"u8, post.Number);
        json.WriteNumber("version"u8, post.Version);
        Author(post.Author);
        json.WriteStartObject("body"u8);
        json.WriteString("language"u8, post.Language.ToUpperInvariant());
        json.WriteString("markdown"u8, post.Markdown);
        json.WriteString("html"u8, post.Html);
        json.WriteEndObject();
        json.WriteString("postedAt"u8, post.PostedAt);
        Instant("editedAt", post.EditedAt);
        Instant("withdrawnAt", post.WithdrawnAt);
        // The benchmark's posts are not hidden, as most are not.
        json.WriteNull("hiddenAt"u8);
        json.WriteNull("hiddenReason"u8);
        json.WriteNull("hiddenBody"u8);
        json.WriteNumber("sequence"u8, post.Sequence);
        json.WriteStartArray("reactions"u8);
        foreach (var (kind, count) in rows.Reactions[post.Id])
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, Enum(kind));
            json.WriteNumber("count"u8, count);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("viewerReactions"u8);
        foreach (var kind in rows.OwnReactions[post.Id])
            json.WriteStringValue(Enum(kind));
        json.WriteEndArray();
        json.WriteBoolean("viewerHasFlagged"u8, rows.Flagged.Contains(post.Id));
        var own = post.Author.Person == actor.PersonId;
        var network = rows.Topic.Network;
        json.WriteBoolean("viewerCanEdit"u8, !rows.Topic.IsLocked && own && actor.MayWrite(network));
        json.WriteBoolean("viewerCanWithdraw"u8, own || actor.MayModerate(network));
        json.WriteEndObject();
    }

    private void Author((Guid, string Hat) key)
    {
        var (person, name, kind) = rows.Authors[key];
        json.WriteStartObject("author"u8);
        json.WriteString("name"u8, name);
        json.WriteString("officeKind"u8, kind is null ? null : Enum(kind));
        json.WriteStartObject("person"u8);
        json.WriteString("uuid"u8, person!.Value);
        json.WriteEndObject();
        if (areas.Municipality(key.Hat) is { } municipality)
        {
            json.WriteStartObject("municipality"u8);
            json.WriteString("number"u8, municipality.Number);
            json.WriteString("label"u8, municipality.Label);
            json.WriteEndObject();
        }
        else
            json.WriteNull("municipality"u8);
        if (areas.Body(key.Hat) is { } body)
        {
            json.WriteStartObject("body"u8);
            json.WriteString("key"u8, body.Key);
            json.WriteString("name"u8, body.Name);
            json.WriteEndObject();
        }
        else
            json.WriteNull("body"u8);
        json.WriteEndObject();
    }

    private void Instant(string name, DateTime? value)
    {
        if (value is { } instant)
            json.WriteString(name, instant);
        else
            json.WriteNull(name);
    }

    private static string Enum(string name) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(name);
}
