using Hub.GraphQL.Types;

namespace Hub.GraphQL.Introspection;

/// <summary>
/// The fields that exist without being defined: <c>__typename</c> everywhere, <c>__schema</c> and <c>__type</c> on the
/// query root. https://spec.graphql.org/September2025/#sec-Schema-Introspection
/// </summary>
internal static class MetaFields
{
    public static FieldDefinition TypeName { get; } = new("__typename", Scalars.String.NonNull);

    private static readonly FieldDefinition Schema = new("__schema", new ObjectType("__Schema").NonNull);
    private static readonly FieldDefinition Type = MakeType();

    public static FieldDefinition? Find(string name, bool onQueryRoot) =>
        name switch
        {
            "__typename" => TypeName,
            "__schema" when onQueryRoot => Schema,
            "__type" when onQueryRoot => Type,
            _ => null,
        };

    public static bool IsMeta(FieldDefinition field) =>
        ReferenceEquals(field, Schema) || ReferenceEquals(field, Type) || ReferenceEquals(field, TypeName);

    private static FieldDefinition MakeType()
    {
        var field = new FieldDefinition("__type", new ObjectType("__Type"));
        field.Arguments.Add(new ArgumentDefinition("name", Scalars.String.NonNull));
        return field;
    }
}
