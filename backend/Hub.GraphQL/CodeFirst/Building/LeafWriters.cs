using System.Text.Json;
using Hub.GraphQL.Execution.Leaves;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.CodeFirst.Building;

/// <summary>Finds the writer of a C# type for a GraphQL type of leaves: a <c>ValueWriter&lt;T&gt;</c> of exactly that C# type.</summary>
internal static class LeafWriters
{
    private static readonly Dictionary<Type, Type> ByType = new()
    {
        [typeof(string)] = typeof(StringLeaf),
        [typeof(bool)] = typeof(BooleanLeaf),
        [typeof(byte)] = typeof(ByteLeaf),
        [typeof(short)] = typeof(ShortLeaf),
        [typeof(ushort)] = typeof(UShortLeaf),
        [typeof(int)] = typeof(IntLeaf),
        [typeof(uint)] = typeof(UIntLeaf),
        [typeof(long)] = typeof(LongLeaf),
        [typeof(float)] = typeof(FloatLeaf),
        [typeof(double)] = typeof(DoubleLeaf),
        [typeof(decimal)] = typeof(DecimalLeaf),
        [typeof(Guid)] = typeof(GuidLeaf),
        [typeof(DateTimeOffset)] = typeof(DateTimeLeaf),
        [typeof(DateOnly)] = typeof(DateLeaf),
        [typeof(TimeOnly)] = typeof(TimeLeaf),
        [typeof(Uri)] = typeof(UriLeaf),
        [typeof(JsonElement)] = typeof(JsonLeaf),
        [typeof(NodeId)] = typeof(NodeIdLeaf),
    };

    /// <param name="clr">The C# type that is written.</param>
    /// <param name="type">Its GraphQL type.</param>
    /// <param name="idType">For an ID of a type: the name that goes before the key.</param>
    public static object For(Type clr, GraphQLType type, string? idType)
    {
        var nonNull = type is NonNullType;
        if (type.Nullable is ListType list)
        {
            var item = ClrTypes.ItemOf(clr)!;
            return Make(
                typeof(ListWriter<,>).MakeGenericType(clr, item),
                For(item, list.Of, idType),
                nonNull,
                list.Of is NonNullType
            );
        }
        var value = Nullable.GetUnderlyingType(clr) ?? clr;
        if (value.IsEnum && type.Named is EnumType enumeration)
        {
            return Lifted(clr, value, Enum(value, enumeration), nonNull);
        }
        if (idType is not null && (value == typeof(Guid) || value == typeof(string)))
        {
            return Lifted(clr, value, Id(value, idType, nonNull), nonNull);
        }
        if (!ByType.TryGetValue(value, out var leaf))
        {
            return Make(typeof(ScalarWriter<>).MakeGenericType(clr), type.Named, nonNull);
        }
        if (!value.IsValueType)
        {
            return Make(typeof(ReferenceLeaf<,>).MakeGenericType(value, leaf), nonNull);
        }
        return clr == value
            ? Make(typeof(ValueLeaf<,>).MakeGenericType(value, leaf))
            : Make(typeof(NullableLeaf<,>).MakeGenericType(value, leaf), nonNull);
    }

    private static object Lifted(Type clr, Type value, object writer, bool nonNull) =>
        clr == value ? writer : Make(typeof(NullableWriter<>).MakeGenericType(value), writer, nonNull);

    private static object Id(Type value, string idType, bool nonNull) =>
        value == typeof(Guid) ? new UuidNodeIdWriter(idType) : new TextNodeIdWriter(idType, nonNull);

    private static object Enum(Type value, EnumType enumeration) =>
        typeof(LeafWriters)
            .GetMethod(
                nameof(EnumOf),
                System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static
            )!
            .MakeGenericMethod(value)
            .Invoke(null, [enumeration])!;

    private static EnumLeaf<T> EnumOf<T>(EnumType enumeration)
        where T : struct, Enum =>
        new(
            enumeration.Values.ToDictionary(
                member => (T)member.Value,
                member => System.Text.Encoding.UTF8.GetBytes($"\"{member.Name}\"")
            ),
            enumeration.Name
        );

    private static object Make(Type type, params object[] arguments) => Activator.CreateInstance(type, arguments)!;
}
