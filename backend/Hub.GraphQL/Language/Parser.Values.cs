using System.Collections.Immutable;

namespace Hub.GraphQL.Language;

// https://spec.graphql.org/September2025/#sec-Input-Values
public ref partial struct Parser
{
    private ValueNode ParseValueLiteral(bool isConst)
    {
        var location = lexer.Location;
        switch (lexer.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(isConst);
            case TokenKind.BraceLeft:
                return ParseObject(isConst);
            case TokenKind.Int:
                var whole = System.Text.Encoding.ASCII.GetString(lexer.Text);
                Advance();
                return new IntValueNode(location, whole);
            case TokenKind.Float:
                var fraction = System.Text.Encoding.ASCII.GetString(lexer.Text);
                Advance();
                return new FloatValueNode(location, fraction);
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                var name = NameTable.Get(lexer.Text);
                Advance();
                return name switch
                {
                    "true" => new BooleanValueNode(location, true),
                    "false" => new BooleanValueNode(location, false),
                    "null" => new NullValueNode(location),
                    _ => new EnumValueNode(location, name),
                };
            case TokenKind.Dollar when !isConst:
                return ParseVariable();
            case TokenKind.Dollar:
                Advance();
                throw lexer.Kind == TokenKind.Name
                    ? new GraphQLSyntaxException(
                        $"Syntax Error: Unexpected variable \"${NameTable.Get(lexer.Text)}\" in constant value.",
                        location
                    )
                    : new GraphQLSyntaxException("Syntax Error: Unexpected \"$\".", location);
            default:
                throw Unexpected(lexer);
        }
    }

    private StringValueNode ParseString()
    {
        var value = new StringValueNode(lexer.Location, lexer.StringValue!, lexer.Kind == TokenKind.BlockString);
        Advance();
        return value;
    }

    private ListValueNode ParseList(bool isConst)
    {
        Enter();
        var start = lexer.Location;
        Expect(TokenKind.BracketLeft);
        var values = ImmutableArray.CreateBuilder<ValueNode>();
        while (!Skip(TokenKind.BracketRight))
        {
            values.Add(ParseValueLiteral(isConst));
        }

        Leave();
        return new ListValueNode(From(start), values.DrainToImmutable());
    }

    private ObjectValueNode ParseObject(bool isConst)
    {
        Enter();
        var start = lexer.Location;
        Expect(TokenKind.BraceLeft);
        var fields = ImmutableArray.CreateBuilder<ObjectFieldNode>();
        while (!Skip(TokenKind.BraceRight))
        {
            var fieldStart = lexer.Location;
            var name = ParseName();
            Expect(TokenKind.Colon);
            var value = ParseValueLiteral(isConst);
            fields.Add(new ObjectFieldNode(From(fieldStart), name, value));
        }

        Leave();
        return new ObjectValueNode(From(start), fields.DrainToImmutable());
    }

    // https://spec.graphql.org/September2025/#sec-Type-References
    private TypeNode ParseTypeReference()
    {
        var start = lexer.Location;
        TypeNode type;
        if (lexer.Kind == TokenKind.BracketLeft)
        {
            Enter();
            Advance();
            var inner = ParseTypeReference();
            Expect(TokenKind.BracketRight);
            Leave();
            type = new ListTypeNode(From(start), inner);
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(From(start), type) : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name.Location, name);
    }
}
