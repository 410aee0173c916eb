using System.Text.Json.Nodes;

namespace Hub.Journeys.Archive;

/// <param name="From">The event that made it.</param>
/// <param name="To">The event that changed or removed it; null: it holds now.</param>
internal sealed record ArchivedVersion(Guid Id, string Kind, long From, long? To, JsonNode Fields)
{
    public string? Title => (string?)Fields["title"]?["markdown"];
}

/// <summary>One text of a comment.</summary>
/// <param name="From">The event that wrote it.</param>
/// <param name="To">The event that wrote another or took it back; null: it holds now.</param>
/// <param name="ActingFor">The hat; never the person.</param>
internal sealed record ArchivedComment(
    Guid Id,
    long From,
    long? To,
    Guid About,
    string? ActingFor,
    string Language,
    string? Markdown,
    DateTimeOffset WrittenAt,
    DateTimeOffset? EditedAt,
    DateTimeOffset? HiddenAt,
    string? HiddenReason,
    DateTimeOffset? WithdrawnAt
);

/// <param name="ActingFor">The hat; never the person.</param>
internal sealed record ArchivedEvent(
    long Sequence,
    DateTimeOffset At,
    Guid Item,
    string Kind,
    string What,
    string? ActingFor
);
