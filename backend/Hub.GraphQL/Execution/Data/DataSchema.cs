using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Execution.Data;

/// <summary>Fields read from dictionaries by name; what the signs in the data mean is told in <see cref="DataExecutor"/>.</summary>
internal sealed class DataSchema(Schema schema, object? root) : ExecutableSchema(schema)
{
    private int _order;

    public override object Root { get; } = root ?? new Dictionary<string, object?>();

    public override SubscriptionSource SourceOf(FieldDefinition field) => new DataEvents(Root, field.Name);

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
        if (ReferenceEquals(type, Schema.MutationType))
        {
            return new ParentResolver<object, object?>(
                new(() => (parent, bound) => AnswerInTurn(parent, field, (FieldCall)bound[0]!)),
                [new ParameterBinding.Context()],
                leaf
            );
        }
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

    private async ValueTask<object?> AnswerInTurn(object parent, FieldDefinition field, FieldCall call)
    {
        if (Answer(parent, field, call) is not (string and "$order") and var value)
        {
            return value;
        }
        await Task.Yield();
        return (long)Interlocked.Increment(ref _order);
    }

    private static object? Answer(object parent, FieldDefinition field, FieldCall call) =>
        Read(parent, field.Name) is var value && value is "$arguments" && field.Arguments.Count > 0
            ? DataArguments.ToJson(field, call)
            : value;

    internal static object? Read(object? parent, string name)
    {
        var value = (parent as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault(name);
        ThrowIfBroken(value);
        return value;
    }

    internal static void ThrowIfBroken(object? value)
    {
        if ((value as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault("$error") is string message)
        {
            throw new FieldException(message);
        }
    }
}
