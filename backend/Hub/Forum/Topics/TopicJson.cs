using System.Text.Json;
using Hub.GraphQL;
using Hub.Live;
using Hub.Networks.Members;
using Hub.Programmes;
using Hub.Shared.Reference;

namespace Hub.Forum.Topics;

/// <summary>
/// Topics and posts as the live channels send them: without anything that differs by viewer. <c>sight</c> is the
/// channel's own: what none of its listeners may see comes out as null, which they hear as gone.
/// </summary>
internal sealed class TopicJson(
    TopicList topics,
    PostList posts,
    ReactionList reactions,
    AuthorList authors,
    TextViews texts,
    CurrentReference reference
)
{
    public async Task<IReadOnlyList<ReadOnlyMemory<byte>?>> Topics(
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await topics.Find(ids, sight, cancellation);
        var shown = found.OfType<Topic>().ToArray();
        var wrote = await authors.Find([.. shown.Select(topic => (topic.AuthorId, topic.ActingFor))], cancellation);
        var written = shown.Zip(wrote).ToDictionary(pair => pair.First.Uuid, pair => Write(pair.First, pair.Second));
        return [.. ids.Select(id => written.TryGetValue(id, out var json) ? json : (ReadOnlyMemory<byte>?)null)];
    }

    public async Task<IReadOnlyList<ReadOnlyMemory<byte>?>> Posts(
        Guid topic,
        IReadOnlyList<Guid> ids,
        Sight sight,
        CancellationToken cancellation
    )
    {
        var found = await posts.Find(ids, sight, cancellation);
        var shown = found.OfType<Post>().Where(post => post.TopicId == topic).DistinctBy(post => post.Uuid).ToArray();
        var of = (await topics.Find([topic], sight, cancellation))[0];
        if (of is null)
            return new ReadOnlyMemory<byte>?[ids.Count];
        var wrote = await authors.Find([.. shown.Select(post => (post.AuthorId, post.ActingFor))], cancellation);
        var bodies = await texts.Make([.. shown.Select(post => post.Shown)], cancellation);
        var counts = await reactions.Count([.. shown.Select(post => post.Uuid)], cancellation);
        var written = new Dictionary<Guid, ReadOnlyMemory<byte>>();
        for (var i = 0; i < shown.Length; i++)
        {
            var (post, author, body) = (shown[i], wrote[i], bodies[i]);
            written[post.Uuid] = LiveJson.Write(json =>
            {
                json.Id("Post", post.Uuid);
                json.WriteNumber("number"u8, post.Number);
                json.Author(author);
                json.Body(body);
                json.WriteNumber("version"u8, post.Version);
                json.Instant("postedAt", post.PostedAt);
                json.Instant("editedAt", post.EditedAt);
                json.Instant("withdrawnAt", post.WithdrawnAt);
                json.Instant("hiddenAt", post.HiddenAt);
                json.WriteString("hiddenReason"u8, post.HiddenReason is { } reason ? EnumName(reason) : null);
                json.WriteNumber("sequence"u8, post.Sequence);
                WriteCounts(json, "reactions", counts[post.Uuid]);
                WriteTopicOfPost(json, of);
            });
        }
        return [.. ids.Select(id => written.TryGetValue(id, out var json) ? json : (ReadOnlyMemory<byte>?)null)];
    }

    /// <summary>The signal <c>reactions</c>: the counts of each post as they are now.</summary>
    public async Task<IReadOnlyList<ReadOnlyMemory<byte>?>> Reactions(
        IReadOnlyList<Guid> ids,
        CancellationToken cancellation
    )
    {
        var counts = await reactions.Count(ids, cancellation);
        return
        [
            .. ids.Select(id =>
                (ReadOnlyMemory<byte>?)
                    LiveJson.Write(json =>
                    {
                        json.WriteString("post"u8, id);
                        WriteCounts(json, "counts", counts[id]);
                    })
            ),
        ];
    }

    private ReadOnlyMemory<byte> Write(Topic topic, Author author) =>
        LiveJson.Write(json =>
        {
            json.Id("Topic", topic.Uuid);
            json.WriteString("title"u8, topic.Title);
            json.WriteString("language"u8, topic.Language.ToString().ToUpperInvariant());
            json.WriteString("visibility"u8, topic.Visibility.Stored());
            WriteFocusAreas(json, topic);
            json.Author(author);
            json.Instant("startedAt", topic.StartedAt);
            json.Instant("lastPostAt", topic.LastPostAt);
            json.WriteNumber("postCount"u8, topic.PostCount);
            json.WriteBoolean("isLocked"u8, topic.IsLocked);
            json.WriteBoolean("isSample"u8, topic.IsSample);
            json.WriteString("channel"u8, topic.Channel);
            json.WriteNumber("sequence"u8, topic.Sequence);
        });

    private void WriteFocusAreas(Utf8JsonWriter json, Topic topic)
    {
        var programmes = reference.Current.Part<ProgrammeCatalogue>();
        json.WriteStartArray("focusAreas"u8);
        foreach (var area in topic.FocusAreaKeys.Select(programmes.FocusArea).OfType<FocusArea>())
        {
            json.WriteStartObject();
            json.WriteString("__typename"u8, "FocusArea");
            json.WriteString("id"u8, NodeId.Encode("FocusArea", area.Key));
            json.WriteString("key"u8, area.Key);
            json.WriteStartObject("name"u8);
            json.WriteString("nb"u8, area.Name.Nb);
            json.WriteString("nn"u8, area.Name.Nn);
            json.WriteString("en"u8, area.Name.En);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>What a post changes of its topic, so that a topic's page needs no second envelope.</summary>
    private static void WriteTopicOfPost(Utf8JsonWriter json, Topic topic)
    {
        json.WriteStartObject("topic"u8);
        json.Id("Topic", topic.Uuid);
        json.Instant("lastPostAt", topic.LastPostAt);
        json.WriteNumber("postCount"u8, topic.PostCount);
        json.WriteNumber("sequence"u8, topic.Sequence);
        json.WriteEndObject();
    }

    private static string EnumName(Enum value) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());

    private static void WriteCounts(Utf8JsonWriter json, string name, IEnumerable<ReactionCount> counts)
    {
        json.WriteStartArray(name);
        foreach (var count in counts)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, EnumName(count.Kind));
            json.WriteNumber("count"u8, count.Count);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
