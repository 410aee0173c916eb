using System.Collections.Concurrent;
using Hub.GraphQL.Execution;
using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.CodeFirst.Building;

/// <summary>A schema out of C# types: bindings were made with the fields, runtime types are C# types.</summary>
internal sealed class CodeFirstSchema(Schema schema, IReadOnlyDictionary<Type, ObjectType> types)
    : ExecutableSchema(schema)
{
    private readonly ConcurrentDictionary<Type, ObjectType?> _known = new();

    public override ObjectType? TypeOf(object value, NamedType type) =>
        _known.GetOrAdd(value.GetType(), Find) is { } found && Schema.PossibleTypes(type).Contains(found)
            ? found
            : null;

    protected override FieldBinding Bind(ObjectType type, FieldDefinition field) => (FieldBinding)field.Resolver!;

    private ObjectType? Find(Type type)
    {
        for (var clr = type; clr is not null; clr = clr.BaseType)
        {
            if (types.TryGetValue(clr, out var found))
            {
                return found;
            }
        }
        return null;
    }
}
