using Hub.GraphQL;

namespace Hub.Shared.Text;

/// <summary>Text as it was written, and safe HTML made of it on the server.</summary>
[GraphQLName("Text")]
public sealed record TextView(Language Language, [property: GraphQLType("Markdown")] string Markdown, string Html);
