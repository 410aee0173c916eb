using System.Collections.Immutable;

namespace Hub.GraphQL.Language;

// https://spec.graphql.org/September2025/#sec-Type-System
public ref partial struct Parser
{
    private StringValueNode? ParseDescription() => IsString(lexer.Kind) ? ParseString() : null;

    private DefinitionNode? ParseTypeSystemDefinition(ReadOnlySpan<byte> keyword) =>
        keyword switch
        {
            var text when text.SequenceEqual("schema"u8) => ParseSchemaDefinition(),
            var text when text.SequenceEqual("scalar"u8) => ParseScalarType(),
            var text when text.SequenceEqual("type"u8) => ParseObjectType(),
            var text when text.SequenceEqual("interface"u8) => ParseInterfaceType(),
            var text when text.SequenceEqual("union"u8) => ParseUnionType(),
            var text when text.SequenceEqual("enum"u8) => ParseEnumType(),
            var text when text.SequenceEqual("input"u8) => ParseInputObjectType(),
            var text when text.SequenceEqual("directive"u8) => ParseDirectiveDefinition(),
            _ => null,
        };

    private SchemaDefinitionNode ParseSchemaDefinition()
    {
        var start = lexer.Location;
        var description = ParseDescription();
        ExpectKeyword("schema"u8);
        var directives = ParseDirectives(isConst: true);
        Expect(TokenKind.BraceLeft);
        var operations = ParseOperationTypes();
        return new SchemaDefinitionNode(From(start), description, directives, operations);
    }

    // At least one, up to the closing brace.
    private ImmutableArray<OperationTypeDefinitionNode> ParseOperationTypes()
    {
        var operations = ImmutableArray.CreateBuilder<OperationTypeDefinitionNode>();
        do
        {
            var start = lexer.Location;
            var operation = ParseOperationKind();
            Expect(TokenKind.Colon);
            var type = ParseNamedType();
            operations.Add(new OperationTypeDefinitionNode(From(start), operation, type));
        } while (!Skip(TokenKind.BraceRight));
        return operations.DrainToImmutable();
    }

    private ScalarTypeDefinitionNode ParseScalarType()
    {
        var start = lexer.Location;
        var description = ParseDescription();
        ExpectKeyword("scalar"u8);
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        return new ScalarTypeDefinitionNode(From(start), description, name, directives);
    }

    private ObjectTypeDefinitionNode ParseObjectType()
    {
        var start = lexer.Location;
        var description = ParseDescription();
        ExpectKeyword("type"u8);
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFields();
        return new ObjectTypeDefinitionNode(From(start), description, name, interfaces, directives, fields);
    }

    private InterfaceTypeDefinitionNode ParseInterfaceType()
    {
        var start = lexer.Location;
        var description = ParseDescription();
        ExpectKeyword("interface"u8);
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFields();
        return new InterfaceTypeDefinitionNode(From(start), description, name, interfaces, directives, fields);
    }

    private UnionTypeDefinitionNode ParseUnionType()
    {
        var start = lexer.Location;
        var description = ParseDescription();
        ExpectKeyword("union"u8);
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var members = ParseUnionMembers();
        return new UnionTypeDefinitionNode(From(start), description, name, directives, members);
    }

    private EnumTypeDefinitionNode ParseEnumType()
    {
        var start = lexer.Location;
        var description = ParseDescription();
        ExpectKeyword("enum"u8);
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var values = ParseEnumValues();
        return new EnumTypeDefinitionNode(From(start), description, name, directives, values);
    }

    private InputObjectTypeDefinitionNode ParseInputObjectType()
    {
        var start = lexer.Location;
        var description = ParseDescription();
        ExpectKeyword("input"u8);
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseInputValues(TokenKind.BraceLeft, TokenKind.BraceRight);
        return new InputObjectTypeDefinitionNode(From(start), description, name, directives, fields);
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition()
    {
        var start = lexer.Location;
        var description = ParseDescription();
        ExpectKeyword("directive"u8);
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseInputValues(TokenKind.ParenthesisLeft, TokenKind.ParenthesisRight);
        var repeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        var locations = ImmutableArray.CreateBuilder<Name>();
        Skip(TokenKind.Pipe);
        do
        {
            var token = lexer;
            var location = ParseName();
            if (DirectiveLocationNames.Parse(location.Value) == DirectiveLocations.None)
            {
                throw Unexpected(token);
            }

            locations.Add(location);
        } while (Skip(TokenKind.Pipe));
        return new DirectiveDefinitionNode(
            From(start),
            description,
            name,
            arguments,
            repeatable,
            locations.DrainToImmutable()
        );
    }
}
