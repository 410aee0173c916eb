using System.Collections.Immutable;
using Hub.EventStore;
using Hub.Journeys.Comments;

namespace Hub.Tests.Journeys;

/// <summary>What the log told of a journey's comments by a time, folded here and by no row.</summary>
/// <param name="Silenced">Hidden or taken back by then.</param>
internal sealed record CommentFold(
    ImmutableDictionary<Guid, CommentFold.Line> Standing,
    ImmutableHashSet<Guid> Silenced
)
{
    public static readonly CommentFold Nothing = new(ImmutableDictionary<Guid, Line>.Empty, []);

    internal sealed record Line(Guid About, string Words, int Version, bool IsHidden);

    public CommentFold With(RecordedEvent recorded, Guid journey)
    {
        var id = recorded.Stream.Value;
        return recorded.Data switch
        {
            CommentWritten written when written.Journey == journey => Put(
                new(written.About, written.Body.Markdown, 1, IsHidden: false)
            ),
            CommentEdited edited when Standing.TryGetValue(id, out var line) => Put(
                line with
                {
                    Words = edited.Body.Markdown,
                    Version = line.Version + 1,
                }
            ),
            CommentHidden when Standing.TryGetValue(id, out var line) => Put(line with { IsHidden = true }) with
            {
                Silenced = Silenced.Add(id),
            },
            CommentWithdrawn when Standing.ContainsKey(id) => new(Standing.Remove(id), Silenced.Add(id)),
            _ => this,
        };

        CommentFold Put(Line line) => this with { Standing = Standing.SetItem(id, line) };
    }

    /// <param name="silenced">What is silenced by now has no words at any time.</param>
    public string[] Lines(ImmutableHashSet<Guid> silenced) =>
        [
            .. Standing
                .Select(one => $"{one.Key} {one.Value.About} {one.Value.Version} {Words(one.Key, silenced)}")
                .Order(StringComparer.Ordinal),
        ];

    public static string[] Lines(IEnumerable<Comment> comments) =>
        [
            .. comments
                .Select(one => $"{one.Uuid} {one.AboutUuid} {one.Version} {one.Shown.Markdown}")
                .Order(StringComparer.Ordinal),
        ];

    public static IEnumerable<string> Differences(CommentFold from, CommentFold to, ImmutableHashSet<Guid> silenced) =>
        from
            .Standing.Keys.Union(to.Standing.Keys)
            .Where(id => from.Seen(id, silenced) != to.Seen(id, silenced))
            .Select(id =>
                $"{(from.Standing.ContainsKey(id) ? to.Standing.ContainsKey(id) ? "CHANGED" : "REMOVED" : "ADDED")} {id}"
            );

    private (string?, bool)? Seen(Guid id, ImmutableHashSet<Guid> silenced) =>
        Standing.TryGetValue(id, out var line) ? (Words(id, silenced), line.IsHidden) : null;

    private string? Words(Guid id, ImmutableHashSet<Guid> silenced) =>
        silenced.Contains(id) ? null : Standing[id].Words;
}
