using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Execution.Data;

/// <summary>Fields read from dictionaries by name.</summary>
internal sealed class DataSchema(Schema schema, object? root) : ExecutableSchema(schema)
{
    public override object Root { get; } = root ?? new Dictionary<string, object?>();

    public override ObjectType? TypeOf(object value, NamedType type) =>
        Read(value, "__typename") is string name
        && Schema.Find(name) is ObjectType found
        && Schema.PossibleTypes(type).Contains(found)
            ? found
            : null;

    protected override FieldBinding Bind(ObjectType type, FieldDefinition field) =>
        field.Type.Named is ScalarType or EnumType
            ? new DataLeaf(field.Name, DataWriters.For(field.Type))
            : new DataObjects(field.Name);

    internal static object? Read(object? value, string name) =>
        value is IReadOnlyDictionary<string, object?> fields ? fields.GetValueOrDefault(name) : null;
}
