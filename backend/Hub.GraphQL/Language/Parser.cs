using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace Hub.GraphQL.Language;

/// <summary>
/// Recursive descent over the tokens, one method for each production.
/// https://spec.graphql.org/September2025/#sec-Appendix-Grammar-Summary
/// </summary>
public ref partial struct Parser
{
    private readonly ParserOptions options;
    private Lexer lexer;
    private int depth;
    private int lastEnd;

    private Parser(SourceText source, ParserOptions? options)
    {
        var utf8 = source.Utf8.Span;
        this.options = options ?? ParserOptions.Default;
        if (!Utf8.IsValid(utf8))
        {
            throw new GraphQLSyntaxException(
                "Syntax Error: The document is not valid UTF-8.",
                new Location(0, 0, 1, 1)
            );
        }

        lexer = new Lexer(utf8);
        lexer.Next();
    }

    /// <exception cref="GraphQLSyntaxException">The first thing that is wrong.</exception>
    public static DocumentNode ParseDocument(SourceText source, ParserOptions? options = null)
    {
        var parser = new Parser(source, options);
        var start = parser.lexer.Location;
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        do
        {
            definitions.Add(parser.ParseDefinition());
        } while (parser.lexer.Kind != TokenKind.End);
        return new DocumentNode(parser.From(start), definitions.DrainToImmutable(), parser.lexer.Count - 1);
    }

    /// <summary>A value alone, e.g. a default. Variables are allowed unless <paramref name="isConst"/>.</summary>
    public static ValueNode ParseValue(SourceText source, bool isConst = false)
    {
        var parser = new Parser(source, null);
        var value = parser.ParseValueLiteral(isConst);
        parser.Expect(TokenKind.End);
        return value;
    }

    /// <summary>A type reference alone: <c>[Topic!]!</c>.</summary>
    public static TypeNode ParseType(SourceText source)
    {
        var parser = new Parser(source, null);
        var type = parser.ParseTypeReference();
        parser.Expect(TokenKind.End);
        return type;
    }

    private DefinitionNode ParseDefinition()
    {
        if (lexer.Kind == TokenKind.BraceLeft)
        {
            return ParseOperation();
        }

        // The keyword stands behind the description.
        var keyword = lexer;
        var described = IsString(lexer.Kind);
        if (described)
        {
            keyword.Next();
            if (keyword.Kind == TokenKind.BraceLeft)
            {
                throw ErrorHere("Unexpected description, descriptions are not supported on shorthand queries.");
            }
        }

        if (keyword.Kind == TokenKind.Name)
        {
            switch (keyword.Text)
            {
                case var text when text.SequenceEqual("query"u8):
                case var mutation when mutation.SequenceEqual("mutation"u8):
                case var subscription when subscription.SequenceEqual("subscription"u8):
                    return ParseOperation();
                case var fragment when fragment.SequenceEqual("fragment"u8):
                    return ParseFragment();
            }

            if (ParseTypeSystemDefinition(keyword.Text) is { } definition)
            {
                return definition;
            }

            if (described)
            {
                throw ErrorHere("Unexpected description, only GraphQL definitions support descriptions.");
            }

            if (keyword.Text.SequenceEqual("extend"u8))
            {
                return ParseExtension();
            }
        }

        throw Unexpected(keyword);
    }

    private void Advance()
    {
        lastEnd = lexer.End;
        lexer.Next();
        if (lexer.Count > options.MaxTokens && lexer.Kind != TokenKind.End)
        {
            throw new GraphQLSyntaxException(
                $"Syntax Error: Document contains more than {options.MaxTokens} tokens. Parsing aborted.",
                lexer.Location,
                Errors.ErrorCodes.TooManyTokens
            );
        }
    }

    /// <summary>From where something started to the end of the last token read.</summary>
    private readonly Location From(Location start) => start with { End = lastEnd };

    private void Expect(TokenKind kind)
    {
        if (lexer.Kind != kind)
        {
            throw ErrorHere($"Expected {TokenKinds.Describe(kind)}, found {Describe(lexer)}.");
        }

        if (kind != TokenKind.End)
        {
            Advance();
        }
    }

    private bool Skip(TokenKind kind)
    {
        if (lexer.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private readonly bool IsKeyword(ReadOnlySpan<byte> keyword) =>
        lexer.Kind == TokenKind.Name && lexer.Text.SequenceEqual(keyword);

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!IsKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw ErrorHere($"Expected \"{Encoding.ASCII.GetString(keyword)}\", found {Describe(lexer)}.");
        }
    }

    private Name ParseName()
    {
        if (lexer.Kind != TokenKind.Name)
        {
            throw ErrorHere($"Expected Name, found {Describe(lexer)}.");
        }

        var name = new Name(NameTable.Get(lexer.Text), lexer.Location);
        Advance();
        return name;
    }

    private void Enter()
    {
        if (++depth > options.MaxDepth)
        {
            throw new GraphQLSyntaxException(
                $"Syntax Error: Document nests deeper than {options.MaxDepth} levels. Parsing aborted.",
                lexer.Location,
                Errors.ErrorCodes.TooDeep
            );
        }
    }

    private void Leave() => depth--;

    private static bool IsString(TokenKind kind) => kind is TokenKind.String or TokenKind.BlockString;

    private readonly GraphQLSyntaxException ErrorHere(string message) =>
        new("Syntax Error: " + message, lexer.Location);

    private static GraphQLSyntaxException Unexpected(Lexer at) =>
        new($"Syntax Error: Unexpected {Describe(at)}.", at.Location);

    private static string Describe(Lexer at) =>
        at.Kind switch
        {
            TokenKind.Name or TokenKind.Int or TokenKind.Float =>
                $"{TokenKinds.Describe(at.Kind)} \"{Encoding.ASCII.GetString(at.Text)}\"",
            TokenKind.String or TokenKind.BlockString => $"{TokenKinds.Describe(at.Kind)} \"{at.StringValue}\"",
            _ => TokenKinds.Describe(at.Kind),
        };
}
