using Hub.GraphQL.Execution;
using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Execution.Leaves;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Introspection;

/// <summary>Every introspection field, read from the schema itself. https://spec.graphql.org/September2025/#sec-Schema-Introspection.Schema-Introspection-Schema</summary>
internal static class IntrospectionBindings
{
    public static FieldBinding Of(ExecutableSchema executable, string type, string field)
    {
        var schema = executable.Schema;
        return (type, field) switch
        {
            (_, "__schema") => new IntrospectionMethod.Property(_ => schema),
            (_, "__type") => new IntrospectionMethod((_, arguments) => schema.Find((string)arguments[0]!)),
            ("__Schema", "description") => Text<Schema>(it => it.Description, false),
            ("__Schema", "types") => Objects<Schema>(it => it.Types),
            ("__Schema", "queryType") => Objects<Schema>(it => it.QueryType),
            ("__Schema", "mutationType") => Objects<Schema>(it => it.MutationType),
            ("__Schema", "subscriptionType") => Objects<Schema>(it => it.SubscriptionType),
            ("__Schema", "directives") => Objects<Schema>(it => it.Directives),
            ("__Type", _) => OfType(schema, field),
            ("__Field", "type") => Objects<FieldDefinition>(it => it.Type),
            ("__Field", "args") => Members<FieldDefinition, ArgumentDefinition>(it => it.Arguments),
            ("__InputValue", "type") => Objects<InputValueDefinition>(it => it.Type),
            ("__InputValue", "defaultValue") => Text<InputValueDefinition>(
                it => it.DefaultLiteral is { } literal ? Printer.Print(literal) : null,
                false
            ),
            ("__Directive", "isRepeatable") => Flag<DirectiveDefinition>(it => it.IsRepeatable),
            ("__Directive", "locations") => Texts<DirectiveDefinition>(it => it.Locations.Names()),
            ("__Directive", "args") => Members<DirectiveDefinition, ArgumentDefinition>(it => it.Arguments),
            (_, "name") => Text<MemberDefinition>(it => it.Name, true),
            (_, "description") => Text<MemberDefinition>(it => it.Description, false),
            (_, "isDeprecated") => Flag<MemberDefinition>(it => it.IsDeprecated),
            (_, "deprecationReason") => Text<MemberDefinition>(it => it.DeprecationReason, false),
            _ => throw new InvalidOperationException($"{type}.{field} is no introspection field."),
        };
    }

    private static FieldBinding OfType(Schema schema, string field) =>
        field switch
        {
            "kind" => Text<GraphQLType>(Kind, true),
            "name" => Text<GraphQLType>(it => (it as NamedType)?.Name, false),
            "description" => Text<GraphQLType>(it => (it as NamedType)?.Description, false),
            "specifiedByURL" => Text<GraphQLType>(it => (it as ScalarType)?.SpecifiedByUrl, false),
            "isOneOf" => Maybe<GraphQLType>(it => (it as InputObjectType)?.IsOneOf),
            "fields" => Members<GraphQLType, FieldDefinition>(it => (it as FieldsType)?.Fields),
            "interfaces" => Objects<GraphQLType>(it => (it as FieldsType)?.Interfaces),
            "possibleTypes" => Objects<GraphQLType>(it =>
                it is InterfaceType or UnionType ? schema.PossibleTypes((NamedType)it) : null
            ),
            "enumValues" => Members<GraphQLType, EnumValue>(it => (it as EnumType)?.Values),
            "inputFields" => Members<GraphQLType, InputField>(it => (it as InputObjectType)?.Fields),
            "ofType" => Objects<GraphQLType>(it => (it as ListType)?.Of ?? (it as NonNullType)?.Of),
            _ => throw new InvalidOperationException($"__Type.{field} is no introspection field."),
        };

    private static string Kind(GraphQLType type) =>
        type switch
        {
            ScalarType => "SCALAR",
            ObjectType => "OBJECT",
            InterfaceType => "INTERFACE",
            UnionType => "UNION",
            EnumType => "ENUM",
            InputObjectType => "INPUT_OBJECT",
            ListType => "LIST",
            _ => "NON_NULL",
        };

    private static LeafProperty<T, string?> Text<T>(Func<T, string?> read, bool nonNull) =>
        new(read, new ReferenceLeaf<string, StringLeaf>(nonNull));

    private static LeafProperty<T, IEnumerable<string?>?> Texts<T>(Func<T, IEnumerable<string?>?> read) =>
        new(
            read,
            new ListWriter<IEnumerable<string?>, string?>(new ReferenceLeaf<string, StringLeaf>(true), true, true)
        );

    private static LeafProperty<T, bool> Flag<T>(Func<T, bool> read) => new(read, new ValueLeaf<bool, BooleanLeaf>());

    private static LeafProperty<T, bool?> Maybe<T>(Func<T, bool?> read) =>
        new(read, new NullableLeaf<bool, BooleanLeaf>(false));

    private static IntrospectionMethod.Property Objects<T>(Func<T, object?> read)
        where T : class => new(parent => read((T)parent));

    private static IntrospectionMethod Members<T, TMember>(Func<T, NamedList<TMember>?> read)
        where T : class
        where TMember : MemberDefinition =>
        new(
            (parent, arguments) =>
                read((T)parent) is not { } members ? null
                : arguments[0] is true ? members
                : members.Where(member => !member.IsDeprecated).ToArray()
        );
}
