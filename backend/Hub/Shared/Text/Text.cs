namespace Hub.Shared.Text;

/// <summary>
/// Free text as it is stored in events: who wrote it (erasure goes by that person, also in copies and after somebody
/// else's edit), its language, and Markdown. Stored in this shape: never rename or reshape.
/// </summary>
/// <remarks>A mention is <c>@{personId}</c>, so that no name stands in an event.</remarks>
public sealed record Text(Guid AuthorId, Language Language, string Markdown);
