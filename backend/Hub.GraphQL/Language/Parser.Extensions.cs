using System.Collections.Immutable;

namespace Hub.GraphQL.Language;

// https://spec.graphql.org/September2025/#sec-Type-System-Extensions. An extension that adds nothing is an error.
public ref partial struct Parser
{
    private DefinitionNode ParseExtension()
    {
        var start = lexer.Location;
        var keyword = lexer;
        keyword.Next();
        if (keyword.Kind != TokenKind.Name)
        {
            throw Unexpected(keyword);
        }

        return keyword.Text switch
        {
            var text when text.SequenceEqual("schema"u8) => ParseSchemaExtension(start),
            var text when text.SequenceEqual("scalar"u8) => ParseScalarExtension(start),
            var text when text.SequenceEqual("type"u8) => ParseObjectExtension(start),
            var text when text.SequenceEqual("interface"u8) => ParseInterfaceExtension(start),
            var text when text.SequenceEqual("union"u8) => ParseUnionExtension(start),
            var text when text.SequenceEqual("enum"u8) => ParseEnumExtension(start),
            var text when text.SequenceEqual("input"u8) => ParseInputObjectExtension(start),
            _ => throw Unexpected(keyword),
        };
    }

    private SchemaExtensionNode ParseSchemaExtension(Location start)
    {
        Extend("schema"u8);
        var directives = ParseDirectives(isConst: true);
        var operations = Skip(TokenKind.BraceLeft) ? ParseOperationTypes() : [];
        Added(directives.Length + operations.Length);
        return new SchemaExtensionNode(From(start), directives, operations);
    }

    private ScalarTypeExtensionNode ParseScalarExtension(Location start)
    {
        Extend("scalar"u8);
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        Added(directives.Length);
        return new ScalarTypeExtensionNode(From(start), name, directives);
    }

    private ObjectTypeExtensionNode ParseObjectExtension(Location start)
    {
        Extend("type"u8);
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFields();
        Added(interfaces.Length + directives.Length + fields.Length);
        return new ObjectTypeExtensionNode(From(start), name, interfaces, directives, fields);
    }

    private InterfaceTypeExtensionNode ParseInterfaceExtension(Location start)
    {
        Extend("interface"u8);
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFields();
        Added(interfaces.Length + directives.Length + fields.Length);
        return new InterfaceTypeExtensionNode(From(start), name, interfaces, directives, fields);
    }

    private UnionTypeExtensionNode ParseUnionExtension(Location start)
    {
        Extend("union"u8);
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var members = ParseUnionMembers();
        Added(directives.Length + members.Length);
        return new UnionTypeExtensionNode(From(start), name, directives, members);
    }

    private EnumTypeExtensionNode ParseEnumExtension(Location start)
    {
        Extend("enum"u8);
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var values = ParseEnumValues();
        Added(directives.Length + values.Length);
        return new EnumTypeExtensionNode(From(start), name, directives, values);
    }

    private InputObjectTypeExtensionNode ParseInputObjectExtension(Location start)
    {
        Extend("input"u8);
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseInputValues(TokenKind.BraceLeft, TokenKind.BraceRight);
        Added(directives.Length + fields.Length);
        return new InputObjectTypeExtensionNode(From(start), name, directives, fields);
    }

    private void Extend(ReadOnlySpan<byte> keyword)
    {
        ExpectKeyword("extend"u8);
        ExpectKeyword(keyword);
    }

    private readonly void Added(int parts)
    {
        if (parts == 0)
        {
            throw Unexpected(lexer);
        }
    }
}
