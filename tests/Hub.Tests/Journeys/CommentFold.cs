using System.Collections.Immutable;
using Hub.EventStore;
using Hub.Journeys.Comments;

namespace Hub.Tests.Journeys;

/// <summary>What the log told of a journey's comments by a time, folded here and by no row.</summary>
/// <param name="Silenced">Hidden or taken back by then.</param>
/// <param name="Hidings">The event that hid each, unless that was undone.</param>
internal sealed record CommentFold(
    ImmutableDictionary<Guid, CommentFold.Line> Standing,
    ImmutableHashSet<Guid> Silenced,
    ImmutableDictionary<Guid, long> Hidings
)
{
    public static readonly CommentFold Nothing = new(
        ImmutableDictionary<Guid, Line>.Empty,
        [],
        ImmutableDictionary<Guid, long>.Empty
    );

    internal sealed record Line(Guid About, string Words, int Version, long? HiddenBy);

    public CommentFold With(RecordedEvent recorded, Guid journey)
    {
        var id = recorded.Stream.Value;
        return recorded.Data switch
        {
            CommentWritten written when written.Journey == journey => Put(
                new(written.About, written.Body.Markdown, 1, HiddenBy: null)
            ),
            CommentEdited edited when Standing.TryGetValue(id, out var line) => Put(
                line with
                {
                    Words = edited.Body.Markdown,
                    Version = line.Version + 1,
                }
            ),
            CommentHidden when Standing.TryGetValue(id, out var line) => Put(
                line with
                {
                    HiddenBy = recorded.Sequence,
                }
            ) with
            {
                Silenced = Silenced.Add(id),
                Hidings = Hidings.SetItem(id, recorded.Sequence),
            },
            CommentShown when Standing.TryGetValue(id, out var line) => Put(line with { HiddenBy = null }) with
            {
                Silenced = Silenced.Remove(id),
                Hidings = Hidings.Remove(id),
            },
            CommentWithdrawn when Standing.ContainsKey(id) => this with
            {
                Standing = Standing.Remove(id),
                Silenced = Silenced.Add(id),
            },
            _ => this,
        };

        CommentFold Put(Line line) => this with { Standing = Standing.SetItem(id, line) };
    }

    /// <param name="now">What is silenced by now has no words at any time; a hiding that was undone was never there.</param>
    public string[] Lines(CommentFold now) =>
        [
            .. Standing
                .Select(one => $"{one.Key} {one.Value.About} {one.Value.Version} {Words(one.Key, now)}")
                .Order(StringComparer.Ordinal),
        ];

    public static string[] Lines(IEnumerable<Comment> comments) =>
        [
            .. comments
                .Select(one => $"{one.Uuid} {one.AboutUuid} {one.Version} {one.Shown.Markdown}")
                .Order(StringComparer.Ordinal),
        ];

    public static IEnumerable<string> Differences(CommentFold from, CommentFold to, CommentFold now) =>
        from
            .Standing.Keys.Union(to.Standing.Keys)
            .Where(id => from.Seen(id, now) != to.Seen(id, now))
            .Select(id =>
                $"{(from.Standing.ContainsKey(id) ? to.Standing.ContainsKey(id) ? "CHANGED" : "REMOVED" : "ADDED")} {id}"
            );

    private (string?, bool)? Seen(Guid id, CommentFold now) =>
        Standing.TryGetValue(id, out var line)
            ? (Words(id, now), line.HiddenBy is { } by && now.Hidings.GetValueOrDefault(id) == by)
            : null;

    private string? Words(Guid id, CommentFold now) => now.Silenced.Contains(id) ? null : Standing[id].Words;
}
