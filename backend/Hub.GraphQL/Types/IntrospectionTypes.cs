using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>
/// The introspection types and meta-fields, shared by all schemas. Here they are shapes only: the executor sets
/// <see cref="FieldDefinition.Resolver"/> on their fields.
/// https://spec.graphql.org/September2025/#sec-Schema-Introspection.Schema-Introspection-Schema
/// </summary>
public static class IntrospectionTypes
{
    private const string Sdl = """
        "The types and directives of a GraphQL server, and the entry points for each kind of operation."
        type __Schema {
          description: String
          "All types known to this server."
          types: [__Type!]!
          queryType: __Type!
          mutationType: __Type
          subscriptionType: __Type
          directives: [__Directive!]!
        }

        "A type of the schema. What its fields answer depends on its kind."
        type __Type {
          kind: __TypeKind!
          name: String
          description: String
          specifiedByURL: String
          fields(includeDeprecated: Boolean! = false): [__Field!]
          interfaces: [__Type!]
          possibleTypes: [__Type!]
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          ofType: __Type
          isOneOf: Boolean
        }

        "What kind of type a `__Type` is."
        enum __TypeKind {
          SCALAR
          OBJECT
          INTERFACE
          UNION
          ENUM
          INPUT_OBJECT
          LIST
          NON_NULL
        }

        "A field of an object or interface."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An argument of a field or directive, or a field of an input object."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "The default as a GraphQL literal."
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "One value of an enum."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A directive that the server supports."
        type __Directive {
          name: String!
          description: String
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        "A place where a directive may stand."
        enum __DirectiveLocation {
          QUERY
          MUTATION
          SUBSCRIPTION
          FIELD
          FRAGMENT_DEFINITION
          FRAGMENT_SPREAD
          INLINE_FRAGMENT
          VARIABLE_DEFINITION
          SCHEMA
          SCALAR
          OBJECT
          FIELD_DEFINITION
          ARGUMENT_DEFINITION
          INTERFACE
          UNION
          ENUM
          ENUM_VALUE
          INPUT_OBJECT
          INPUT_FIELD_DEFINITION
        }
        """;

    private static readonly IReadOnlyDictionary<string, NamedType> Types = DefinitionReader.ReadTypes(
        Parser.ParseDocument(Sdl, ParserOptions.Trusted),
        []
    );

    public static ObjectType Schema { get; } = (ObjectType)Types["__Schema"];

    public static ObjectType Type { get; } = (ObjectType)Types["__Type"];

    public static EnumType TypeKind { get; } = (EnumType)Types["__TypeKind"];

    public static ObjectType Field { get; } = (ObjectType)Types["__Field"];

    public static ObjectType InputValue { get; } = (ObjectType)Types["__InputValue"];

    public static ObjectType EnumValue { get; } = (ObjectType)Types["__EnumValue"];

    public static ObjectType Directive { get; } = (ObjectType)Types["__Directive"];

    public static EnumType DirectiveLocation { get; } = (EnumType)Types["__DirectiveLocation"];

    public static IReadOnlyList<NamedType> All { get; } =
    [Schema, Type, TypeKind, Field, InputValue, EnumValue, Directive, DirectiveLocation];

    /// <summary><c>__schema: __Schema!</c> of the query type.</summary>
    public static FieldDefinition SchemaField { get; } =
        new("__schema", Schema.NonNull) { Description = "Access the current type schema of this server." };

    /// <summary><c>__type(name: String!): __Type</c> of the query type.</summary>
    public static FieldDefinition TypeField { get; } = MakeTypeField();

    /// <summary><c>__typename: String!</c> of every object, interface and union.</summary>
    public static FieldDefinition TypenameField { get; } =
        new("__typename", Scalars.String.NonNull) { Description = "The name of the current Object type at runtime." };

    public static bool IsIntrospection(NamedType type) => type.Name.StartsWith("__", StringComparison.Ordinal);

    private static FieldDefinition MakeTypeField()
    {
        var field = new FieldDefinition("__type", Type)
        {
            Description = "Request the type information of a single type.",
        };
        field.Arguments.Add(new ArgumentDefinition("name", Scalars.String.NonNull));
        field.Arguments.Close();
        return field;
    }
}
