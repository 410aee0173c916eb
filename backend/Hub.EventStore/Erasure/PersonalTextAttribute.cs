namespace Hub.EventStore;

/// <summary>
/// Marks a shape inside events whose words belong to a person: which property holds the person's id, and which ones hold the
/// words. Wherever the shape stands in an event, also in a copy or in somebody else's edit, erasing that person empties
/// the words (an empty string); everything else stays.
/// </summary>
/// <example><c>[PersonalText(nameof(AuthorId), nameof(Markdown))] record Text(Guid AuthorId, string Markdown)</c></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class PersonalTextAttribute(string author, params string[] words) : Attribute
{
    /// <summary>The property with the person's id.</summary>
    public string Author => author;

    /// <summary>The properties, strings, that are emptied.</summary>
    public IReadOnlyList<string> Words => words;
}
