namespace Hub.GraphQL.Execution.Leaves;

/// <summary>
/// Writes a leaf, or lists of leaves, of one C# type with the nullability of one field. Answers false when a null stands
/// where none may, after telling the error; what was written is then taken back by whoever may be null.
/// </summary>
internal abstract class ValueWriter<T>
{
    public abstract bool Write(T value, ResponseWriter writer);
}

internal sealed class ValueLeaf<T, TLeaf> : ValueWriter<T>
    where T : struct
    where TLeaf : struct, ILeaf<T>
{
    public override bool Write(T value, ResponseWriter writer)
    {
        TLeaf.Write(value, writer.Buffer);
        return true;
    }
}

internal sealed class NullableLeaf<T, TLeaf>(bool nonNull) : ValueWriter<T?>
    where T : struct
    where TLeaf : struct, ILeaf<T>
{
    public override bool Write(T? value, ResponseWriter writer)
    {
        if (value is { } present)
        {
            TLeaf.Write(present, writer.Buffer);
            return true;
        }
        return writer.Null(nonNull);
    }
}

internal sealed class ReferenceLeaf<T, TLeaf>(bool nonNull) : ValueWriter<T?>
    where T : class
    where TLeaf : struct, ILeaf<T>
{
    public override bool Write(T? value, ResponseWriter writer)
    {
        if (value is null)
        {
            return writer.Null(nonNull);
        }
        TLeaf.Write(value, writer.Buffer);
        return true;
    }
}

/// <summary>An enum: the names are encoded once; a value without a name is an error.</summary>
internal sealed class EnumLeaf<T>(IReadOnlyDictionary<T, byte[]> names, string type) : ValueWriter<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, byte[]> _names = new(names);

    public override bool Write(T value, ResponseWriter writer)
    {
        if (!_names.TryGetValue(value, out var name))
        {
            throw new FieldException($"Enum \"{type}\" cannot represent value: {value}");
        }
        writer.Buffer.Raw(name);
        return true;
    }
}

internal sealed class NullableWriter<T>(ValueWriter<T> inner, bool nonNull) : ValueWriter<T?>
    where T : struct
{
    public override bool Write(T? value, ResponseWriter writer) =>
        value is { } present ? inner.Write(present, writer) : writer.Null(nonNull);
}

/// <summary>A C# type converted before it is written, for example a key that becomes an id.</summary>
internal sealed class ConvertedWriter<T, TWritten>(Func<T, TWritten> convert, ValueWriter<TWritten> inner)
    : ValueWriter<T>
{
    public override bool Write(T value, ResponseWriter writer) => inner.Write(convert(value), writer);
}
