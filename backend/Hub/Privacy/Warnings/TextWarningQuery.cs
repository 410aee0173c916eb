using Hub.GraphQL;
using Hub.Shared.Text;

namespace Hub.Privacy.Warnings;

[QueryType]
public static class TextWarningQuery
{
    /// <summary>
    /// Words in a text by which a person may be recognised, found by simple rules: for a hint while one writes. Nothing
    /// is kept of the text.
    /// </summary>
    /// <param name="markdown">The text as it is being written.</param>
    [Cost(2), ListSize(AssumedSize = RecognisablePerson.MostWarnings)]
    public static IReadOnlyList<TextWarning> GetTextWarnings([GraphQLType("Markdown")] string markdown) =>
        markdown.Length <= TextLimits.Post
            ? RecognisablePerson.In(markdown)
            : throw new GraphQLException("TEXT_TOO_LONG", $"Shorten the text to {TextLimits.Post} characters.");
}
