using Hub.GraphQL;

namespace Hub.Shared.Text;

/// <summary>Text as it was written, and safe HTML made of it on the server.</summary>
/// <param name="Language">The language that it is written in.</param>
/// <param name="Markdown">As it was written.</param>
/// <param name="Html">Safe HTML of it, to be shown as it is.</param>
[GraphQLName("Text")]
public sealed record TextView(Language Language, [property: GraphQLType("Markdown")] string Markdown, string Html);
