using System.Collections;
using System.Reflection;
using System.Text.Json;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.CodeFirst.Building;

/// <summary>What C# types are in GraphQL's eyes.</summary>
internal static class ClrTypes
{
    private static readonly Dictionary<Type, ScalarType> ByType = new()
    {
        [typeof(string)] = Scalars.String,
        [typeof(bool)] = Scalars.Boolean,
        [typeof(byte)] = Scalars.Int,
        [typeof(short)] = Scalars.Int,
        [typeof(ushort)] = Scalars.Int,
        [typeof(int)] = Scalars.Int,
        [typeof(uint)] = Scalars.Long,
        [typeof(long)] = Scalars.Long,
        [typeof(float)] = Scalars.Float,
        [typeof(double)] = Scalars.Float,
        [typeof(decimal)] = Scalars.Float,
        [typeof(Guid)] = Scalars.Uuid,
        [typeof(DateTimeOffset)] = Scalars.DateTime,
        [typeof(DateOnly)] = Scalars.Date,
        [typeof(TimeOnly)] = Scalars.LocalTime,
        [typeof(Uri)] = Scalars.Url,
        [typeof(JsonElement)] = Scalars.Json,
        [typeof(NodeId)] = Scalars.Id,
    };

    public static ScalarType? Scalar(Type type) => ByType.GetValueOrDefault(type);

    /// <summary>The type of the items when the type is a list for GraphQL.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type == typeof(string) || typeof(IDictionary).IsAssignableFrom(type))
        {
            return null;
        }
        if (type.IsArray)
        {
            return type.GetElementType();
        }
        var sequence =
            type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
                ? type
                : type.GetInterfaces()
                    .FirstOrDefault(face =>
                        face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>)
                    );
        return sequence?.GetGenericArguments()[0];
    }

    /// <summary>What comes out of a task; the type itself when it is none.</summary>
    public static Type Awaited(Type type, out bool isTask)
    {
        isTask =
            type.IsGenericType
            && type.GetGenericTypeDefinition() is var definition
            && (definition == typeof(Task<>) || definition == typeof(ValueTask<>));
        return isTask ? type.GetGenericArguments()[0] : type;
    }

    /// <summary>An attribute of a property, or of the parameter of a record that the property is made of.</summary>
    public static T? Attribute<T>(PropertyInfo property)
        where T : Attribute =>
        property.GetCustomAttribute<T>(inherit: true)
        ?? RecordParameter(property)?.GetCustomAttribute<T>(inherit: true);

    private static ParameterInfo? RecordParameter(PropertyInfo property) =>
        property
            .DeclaringType?.GetConstructors()
            .SelectMany(constructor => constructor.GetParameters())
            .FirstOrDefault(parameter =>
                parameter.Name == property.Name && parameter.ParameterType == property.PropertyType
            );
}
