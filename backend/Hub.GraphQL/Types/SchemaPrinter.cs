using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>
/// Prints a schema as SDL, always in the same order: the schema where it says anything, directives by name, types by name; members in the order
/// they were defined, which clients may show. Specified directives and scalars and the introspection types are left out.
/// </summary>
public static class SchemaPrinter
{
    /// <summary>SDL that <see cref="SchemaReader"/> reads into the same schema; ends with a line break.</summary>
    public static string Print(Schema schema) => Printer.Print(ToDocument(schema)) + "\n";

    /// <summary>The schema as a syntax tree.</summary>
    public static DocumentNode ToDocument(Schema schema)
    {
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        var definition = ToNode(schema);
        if (!IsUsual(schema, definition))
        {
            definitions.Add(definition);
        }

        foreach (var directive in schema.Directives.OrderBy(directive => directive.Name, StringComparer.Ordinal))
        {
            if (!SpecifiedDirectives.IsSpecified(directive))
            {
                definitions.Add(ToNode(directive));
            }
        }

        foreach (var type in schema.Types.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            if (!Scalars.Specified.Contains(type) && !IntrospectionTypes.IsIntrospection(type))
            {
                definitions.Add(ToNode(type));
            }
        }

        return new DocumentNode(default, definitions.DrainToImmutable(), 0);
    }

    /// <summary>Then it is left out. https://spec.graphql.org/September2025/#sec-Root-Operation-Types.Default-Root-Operation-Type-Names</summary>
    private static bool IsUsual(Schema schema, SchemaDefinitionNode definition) =>
        definition.Description is null
        && definition.Directives.IsEmpty
        && ReferenceEquals(schema.Find("Query"), schema.QueryType)
        && ReferenceEquals(schema.Find("Mutation"), schema.MutationType)
        && ReferenceEquals(schema.Find("Subscription"), schema.SubscriptionType);

    private static SchemaDefinitionNode ToNode(Schema schema)
    {
        var operations = new[]
        {
            (OperationKind.Query, schema.QueryType),
            (OperationKind.Mutation, schema.MutationType),
            (OperationKind.Subscription, schema.SubscriptionType),
        };
        return new SchemaDefinitionNode(
            default,
            Description(schema.Description),
            schema.AppliedDirectives,
            [
                .. operations
                    .Where(root => root.Item2 is not null)
                    .Select(root => new OperationTypeDefinitionNode(default, root.Item1, Reference(root.Item2!))),
            ]
        );
    }

    private static DirectiveDefinitionNode ToNode(DirectiveDefinition directive) =>
        new(
            default,
            Description(directive.Description),
            directive.Name,
            [.. directive.Arguments.Select(ToNode)],
            directive.IsRepeatable,
            [.. directive.Locations.Names().Select(name => new Name(name, default))]
        );

    private static TypeDefinitionNode ToNode(NamedType type)
    {
        var description = Description(type.Description);
        return type switch
        {
            ScalarType scalar => new ScalarTypeDefinitionNode(
                default,
                description,
                type.Name,
                scalar.SpecifiedByUrl is { } url
                    ? type.Directives.Insert(0, DirectiveNode.Of("specifiedBy", ("url", Text(url))))
                    : type.Directives
            ),
            ObjectType fields => new ObjectTypeDefinitionNode(
                default,
                description,
                type.Name,
                [.. fields.Interfaces.Select(Reference)],
                type.Directives,
                [.. fields.Fields.Select(ToNode)]
            ),
            InterfaceType fields => new InterfaceTypeDefinitionNode(
                default,
                description,
                type.Name,
                [.. fields.Interfaces.Select(Reference)],
                type.Directives,
                [.. fields.Fields.Select(ToNode)]
            ),
            UnionType union => new UnionTypeDefinitionNode(
                default,
                description,
                type.Name,
                type.Directives,
                [.. union.Members.Select(Reference)]
            ),
            EnumType values => new EnumTypeDefinitionNode(
                default,
                description,
                type.Name,
                type.Directives,
                [.. values.Values.Select(ToNode)]
            ),
            var input => new InputObjectTypeDefinitionNode(
                default,
                description,
                type.Name,
                ((InputObjectType)input).IsOneOf
                    ? type.Directives.Insert(0, DirectiveNode.Of("oneOf"))
                    : type.Directives,
                [.. ((InputObjectType)input).Fields.Select(ToNode)]
            ),
        };
    }

    private static FieldDefinitionNode ToNode(FieldDefinition field) =>
        new(
            default,
            Description(field.Description),
            field.Name,
            [.. field.Arguments.Select(ToNode)],
            Reference(field.Type),
            Directives(field)
        );

    private static InputValueDefinitionNode ToNode(InputValueDefinition input) =>
        new(
            default,
            Description(input.Description),
            input.Name,
            Reference(input.Type),
            input.DefaultLiteral,
            Directives(input)
        );

    private static EnumValueDefinitionNode ToNode(EnumValue value) =>
        new(default, Description(value.Description), value.Name, Directives(value));

    private static ImmutableArray<DirectiveNode> Directives(MemberDefinition member) =>
        member.DeprecationReason switch
        {
            null => member.Directives,
            SpecifiedDirectives.DefaultDeprecationReason => member.Directives.Insert(0, DirectiveNode.Of("deprecated")),
            var reason => member.Directives.Insert(0, DirectiveNode.Of("deprecated", ("reason", Text(reason)))),
        };

    private static TypeNode Reference(GraphQLType type) =>
        type switch
        {
            NonNullType nonNull => new NonNullTypeNode(default, Reference(nonNull.Of)),
            ListType list => new ListTypeNode(default, Reference(list.Of)),
            _ => Reference((NamedType)type),
        };

    private static NamedTypeNode Reference(NamedType type) => new(default, type.Name);

    private static StringValueNode? Description(string? text) =>
        string.IsNullOrEmpty(text) ? null : new StringValueNode(default, text, isBlock: true);

    private static StringValueNode Text(string text) => new(default, text, false);
}
