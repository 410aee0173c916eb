using System.Collections.Immutable;

namespace Hub.GraphQL.Language;

// Parts of type definitions: interfaces, fields, arguments, members, values.
public ref partial struct Parser
{
    private ImmutableArray<NamedTypeNode> ParseImplements()
    {
        if (!SkipKeyword("implements"u8))
        {
            return [];
        }

        var interfaces = ImmutableArray.CreateBuilder<NamedTypeNode>();
        Skip(TokenKind.Ampersand);
        do
        {
            interfaces.Add(ParseNamedType());
        } while (Skip(TokenKind.Ampersand));
        return interfaces.DrainToImmutable();
    }

    private ImmutableArray<NamedTypeNode> ParseUnionMembers()
    {
        if (!Skip(TokenKind.EqualsSign))
        {
            return [];
        }

        var members = ImmutableArray.CreateBuilder<NamedTypeNode>();
        Skip(TokenKind.Pipe);
        do
        {
            members.Add(ParseNamedType());
        } while (Skip(TokenKind.Pipe));
        return members.DrainToImmutable();
    }

    private ImmutableArray<FieldDefinitionNode> ParseFields()
    {
        if (!Skip(TokenKind.BraceLeft))
        {
            return [];
        }

        var fields = ImmutableArray.CreateBuilder<FieldDefinitionNode>();
        do
        {
            var start = lexer.Location;
            var description = ParseDescription();
            var name = ParseName();
            var arguments = ParseInputValues(TokenKind.ParenthesisLeft, TokenKind.ParenthesisRight);
            Expect(TokenKind.Colon);
            var type = ParseTypeReference();
            var directives = ParseDirectives(isConst: true);
            fields.Add(new FieldDefinitionNode(From(start), description, name, arguments, type, directives));
        } while (!Skip(TokenKind.BraceRight));
        return fields.DrainToImmutable();
    }

    private ImmutableArray<InputValueDefinitionNode> ParseInputValues(TokenKind open, TokenKind close)
    {
        if (!Skip(open))
        {
            return [];
        }

        var inputs = ImmutableArray.CreateBuilder<InputValueDefinitionNode>();
        do
        {
            var start = lexer.Location;
            var description = ParseDescription();
            var name = ParseName();
            Expect(TokenKind.Colon);
            var type = ParseTypeReference();
            var defaultValue = Skip(TokenKind.EqualsSign) ? ParseValueLiteral(isConst: true) : null;
            var directives = ParseDirectives(isConst: true);
            inputs.Add(new InputValueDefinitionNode(From(start), description, name, type, defaultValue, directives));
        } while (!Skip(close));
        return inputs.DrainToImmutable();
    }

    private ImmutableArray<EnumValueDefinitionNode> ParseEnumValues()
    {
        if (!Skip(TokenKind.BraceLeft))
        {
            return [];
        }

        var values = ImmutableArray.CreateBuilder<EnumValueDefinitionNode>();
        do
        {
            var start = lexer.Location;
            var description = ParseDescription();
            if (IsKeyword("true"u8) || IsKeyword("false"u8) || IsKeyword("null"u8))
            {
                throw ErrorHere($"{Describe(lexer)} is reserved and cannot be used for an enum value.");
            }

            var name = ParseName();
            var directives = ParseDirectives(isConst: true);
            values.Add(new EnumValueDefinitionNode(From(start), description, name, directives));
        } while (!Skip(TokenKind.BraceRight));
        return values.DrainToImmutable();
    }
}
