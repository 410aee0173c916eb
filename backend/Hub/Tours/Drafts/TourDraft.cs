using System.Text.Json;
using Hub.GraphQL;

namespace Hub.Tours.Drafts;

/// <summary>
/// A tour that is being written, or the next version of one. Seen by those who arrange it. The document is what
/// <c>publishTour</c> takes as content, and may be half-typed.
/// </summary>
/// <param name="Uuid">The tour's id, also before it is published.</param>
/// <param name="Document">What was written, as the editor sent it.</param>
/// <param name="Revision">Counts how often it was saved; send it to save over it.</param>
/// <param name="BasedOn">The published version that it was made from; 0 for a new tour.</param>
/// <param name="SavedAt">When it was saved the last time.</param>
[Node]
public sealed record TourDraft(
    Guid Uuid,
    [property: GraphQLIgnore] IReadOnlyList<string> NetworkKeys,
    JsonElement Document,
    int Revision,
    int BasedOn,
    DateTimeOffset SavedAt
)
{
    /// <summary>The title as far as it is written; null where there is none yet.</summary>
    public string? Title =>
        Document.TryGetProperty("title", out var title) && title.ValueKind is JsonValueKind.String
            ? title.GetString()
            : null;
}
