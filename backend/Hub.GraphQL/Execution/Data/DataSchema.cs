using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Execution.Data;

/// <summary>
/// Fields read from dictionaries by name. <c>{ "$error": "message" }</c> fails with that message; <c>"$arguments"</c>
/// answers the field's coerced arguments as JSON text with sorted keys.
/// </summary>
internal sealed class DataSchema(Schema schema, object? root) : ExecutableSchema(schema)
{
    public override object Root { get; } = root ?? new Dictionary<string, object?>();

    public override bool AnswersSubscriptionsOnce => true;

    public override ObjectType? TypeOf(object value, NamedType type) =>
        Read(value, "__typename") is string name
        && Schema.Find(name) is ObjectType found
        && Schema.PossibleTypes(type).Contains(found)
            ? found
            : null;

    // Fields with arguments take the way of methods, the others that of properties, so that both are tried.
    protected override FieldBinding Bind(ObjectType type, FieldDefinition field)
    {
        var leaf = field.Type.Named is ScalarType or EnumType ? DataWriters.For(field.Type) : null;
        if (field.Arguments.Count == 0)
        {
            return leaf is null ? new DataObjects(field.Name) : new DataLeaf(field.Name, leaf);
        }

        return new ParentResolver<object, object?>(
            new(() => (parent, bound) => new(Answer(parent, field, (FieldCall)bound[0]!))),
            [new ParameterBinding.Context()],
            leaf
        );
    }

    private static object? Answer(object parent, FieldDefinition field, FieldCall call) =>
        Read(parent, field.Name) is var value && value is "$arguments" ? DataArguments.ToJson(field, call) : value;

    internal static object? Read(object? parent, string name)
    {
        var value = (parent as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault(name);
        return (value as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault("$error") is string message
            ? throw new FieldException(message)
            : value;
    }
}
