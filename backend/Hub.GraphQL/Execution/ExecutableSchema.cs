using System.Collections.Concurrent;
using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Execution;

/// <summary>A schema whose fields can be resolved.</summary>
internal abstract class ExecutableSchema(Schema schema)
{
    private readonly ConcurrentDictionary<(ObjectType, string), FieldBinding> _bindings = new();

    public Schema Schema { get; } = schema;

    /// <summary>The object at the root of an operation; fields of roots that are methods ignore it.</summary>
    public virtual object Root { get; } = new();

    /// <summary>Where a subscription's events come from.</summary>
    public virtual SubscriptionSource SourceOf(FieldDefinition field) => (SubscriptionSource)field.Extension!;

    /// <summary>The object type of a value of an interface or union; null when it is none of them.</summary>
    public abstract ObjectType? TypeOf(object value, NamedType type);

    public FieldBinding BindingOf(ObjectType type, FieldDefinition field) =>
        _bindings.GetOrAdd(
            (type, field.Name),
            _ =>
                IsIntrospection(type.Name) || IsIntrospection(field.Name)
                    ? Introspection.IntrospectionBindings.Of(this, type.Name, field.Name)
                    : Bind(type, field)
        );

    protected abstract FieldBinding Bind(ObjectType type, FieldDefinition field);

    private static bool IsIntrospection(string name) => name.StartsWith("__", StringComparison.Ordinal);
}
