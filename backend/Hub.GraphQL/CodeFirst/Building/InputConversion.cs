using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Execution;

namespace Hub.GraphQL.CodeFirst.Building;

/// <summary>Coerced values as the C# types that parameters and input records have.</summary>
internal static class InputConversion
{
    /// <param name="clr">The parameter's or property's type.</param>
    /// <param name="isId">Whether the GraphQL type is ID.</param>
    /// <param name="idType">For an ID of one type: its name.</param>
    public static Func<object?, object?> To(Type clr, bool isId, string? idType)
    {
        var value = Nullable.GetUnderlyingType(clr) ?? clr;
        if (ClrTypes.ItemOf(value) is { } item)
        {
            return List(value, item, To(item, isId, idType));
        }
        if (isId)
        {
            return given => given is null ? null : Id((string)given, value, idType);
        }
        if (value == typeof(JsonElement))
        {
            return given => JsonSerializer.SerializeToElement(given);
        }
        return ClrTypes.Scalar(value) is not null && typeof(IConvertible).IsAssignableFrom(value)
            ? given => given is null || value.IsInstanceOfType(given) ? given : Number(given, value)
            : given => given;
    }

    private static object Number(object given, Type wanted)
    {
        try
        {
            return Convert.ChangeType(given, wanted, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            throw new GraphQLException(ErrorCodes.BadUserInput, $"{given} is out of range.");
        }
    }

    private static Func<object?, object?> List(Type clr, Type item, Func<object?, object?> convert)
    {
        var isArray = clr.IsAssignableFrom(item.MakeArrayType());
        var copy = isArray ? null : CopyTo(clr, item);
        return given =>
        {
            if (given is not object?[] values)
            {
                return given;
            }
            var array = Array.CreateInstance(item, values.Length);
            for (var i = 0; i < values.Length; i++)
            {
                array.SetValue(convert(values[i]), i);
            }
            return copy is null ? array : copy(array);
        };
    }

    private static Func<Array, object> CopyTo(Type clr, Type item)
    {
        if (clr == typeof(ImmutableArray<>).MakeGenericType(item))
        {
            var create = typeof(ImmutableArrays).GetMethod(nameof(ImmutableArrays.Create))!;
            return create.MakeGenericMethod(item).CreateDelegate<Func<Array, object>>();
        }
        var made = clr.IsInterface ? typeof(HashSet<>).MakeGenericType(item) : clr;
        return array => Activator.CreateInstance(made, array)!;
    }

    private static object Id(string text, Type wanted, string? idType)
    {
        var id = NodeId.Parse(text);
        if (wanted == typeof(NodeId))
        {
            return id;
        }
        if (idType is not null && id.Type is not null && id.Type != idType)
        {
            throw new GraphQLException(
                ErrorCodes.IdInvalid,
                $"\"{text}\" is the id of a {id.Type}, not of a {idType}."
            );
        }
        var key = idType is null && wanted == typeof(string) ? text : id.Key;
        if (wanted == typeof(string))
        {
            return key;
        }
        return Guid.TryParse(key, out var uuid)
            ? uuid
            : throw new GraphQLException(ErrorCodes.IdInvalid, $"\"{text}\" is no id of a {idType ?? "node"}.");
    }
}

internal static class ImmutableArrays
{
    public static object Create<T>(Array array) => ImmutableArray.Create((T[])array);
}
