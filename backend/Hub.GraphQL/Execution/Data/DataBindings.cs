using System.Collections;
using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Execution.Leaves;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Execution.Data;

internal sealed class DataObjects(string name) : ObjectPropertyBinding
{
    public override object? Read(object parent) => DataSchema.Read(parent, name);
}

internal sealed class DataLeaf(string name, ValueWriter<object?> value) : LeafPropertyBinding
{
    public override bool Write(object parent, ResponseWriter writer) =>
        value.Write(DataSchema.Read(parent, name), writer);
}

internal static class DataWriters
{
    public static ValueWriter<object?> For(GraphQLType type) =>
        type.Nullable is ListType list
            ? new DataList(
                new ListWriter<IEnumerable<object?>, object?>(For(list.Of), type is NonNullType, list.Of is NonNullType)
            )
            : new ScalarWriter<object>(type.Named, type is NonNullType);
}

/// <summary>A list of leaves out of data that may hold anything.</summary>
internal sealed class DataList(ListWriter<IEnumerable<object?>, object?> list) : ValueWriter<object?>
{
    public override bool Write(object? value, ResponseWriter writer) =>
        value is null or (IEnumerable<object?> and not IDictionary)
            ? list.Write((IEnumerable<object?>?)value, writer)
            : throw new FieldException($"Expected Iterable, but did not find one for field \"{writer.Path.Field}\".");
}
