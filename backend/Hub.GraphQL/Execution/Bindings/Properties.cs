using System.Runtime.CompilerServices;
using Hub.GraphQL.Execution.Leaves;

namespace Hub.GraphQL.Execution.Bindings;

internal sealed class LeafProperty<TParent, TValue>(Func<TParent, TValue> read, ValueWriter<TValue> value)
    : LeafPropertyBinding
{
    public override bool Write(object parent, ResponseWriter writer) =>
        value.Write(
            read(typeof(TParent).IsValueType ? (TParent)parent : Unsafe.As<object, TParent>(ref parent)),
            writer
        );
}

internal sealed class ObjectProperty<TParent, TValue>(Func<TParent, TValue> read) : ObjectPropertyBinding
{
    public override object? Read(object parent) =>
        read(typeof(TParent).IsValueType ? (TParent)parent : Unsafe.As<object, TParent>(ref parent));
}
