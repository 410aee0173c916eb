namespace Hub.GraphQL.Language;

/// <summary>What a document may cost before anything is known about it.</summary>
/// <param name="MaxTokens">Lexical tokens, comments not counted; null: no limit.</param>
/// <param name="MaxDepth">How deep selection sets, values and types may nest in one another (the parser recurses).</param>
public sealed record ParserOptions(int? MaxTokens = 15_000, int MaxDepth = 200)
{
    /// <summary>For documents that strangers send.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>For our own SDL: any length.</summary>
    public static ParserOptions Trusted { get; } = new(MaxTokens: null);
}
