using Hub.EventStore;

namespace Hub.Shared.Text;

/// <summary>
/// Free text as it is stored in events: who wrote it (erasure goes by that person, also in copies and after somebody
/// else's edit), its language, and Markdown. Stored in this shape: never rename or reshape.
/// </summary>
/// <remarks>A mention is <c>@{personId}</c>, so that no name stands in an event.</remarks>
[PersonalText(nameof(AuthorId), nameof(Markdown))]
public sealed record Text(Guid AuthorId, Language Language, string Markdown)
{
    /// <summary>The Markdown; null once it has been erased, since nobody can write an empty text.</summary>
    public string? Kept() => Markdown.Length == 0 ? null : Markdown;

    /// <summary>Safe HTML of it; null once it has been erased.</summary>
    public string? Html() => Kept() is { } markdown ? MarkdownText.ToHtml(markdown) : null;
}
