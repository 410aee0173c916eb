using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Hub.GraphQL.CodeFirst.Building;

/// <summary>C# names as GraphQL names.</summary>
internal static class Naming
{
    public static string Field(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    public static string Method(MethodInfo method)
    {
        if (method.GetCustomAttribute<GraphQLNameAttribute>() is { } given)
        {
            return given.Name;
        }
        var name = method.Name;
        if (name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal) && char.IsUpper(name[3]))
        {
            name = name[3..];
        }
        if (name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal))
        {
            name = name[..^5];
        }
        return Field(name);
    }

    /// <summary><c>WantToTry</c> → <c>WANT_TO_TRY</c>, <c>KSRegion</c> → <c>KS_REGION</c>, <c>USHT</c> stays.</summary>
    public static string EnumValue(FieldInfo member)
    {
        if (member.GetCustomAttribute<GraphQLNameAttribute>() is { } given)
        {
            return given.Name;
        }
        var name = member.Name;
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord =
                i > 0
                && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || i + 1 < name.Length && char.IsLower(name[i + 1]));
            if (startsWord && name[i - 1] != '_')
            {
                text.Append('_');
            }
            text.Append(char.ToUpperInvariant(name[i]));
        }
        return text.ToString();
    }

    public static string Type(Type type)
    {
        if (type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false) is { } given)
        {
            return given.Name;
        }
        if (type.IsGenericType)
        {
            var definition = type.GetGenericTypeDefinition();
            if (definition == typeof(Connection<>) || definition == typeof(CountedConnection<>))
            {
                return Type(type.GetGenericArguments()[0]) + "Connection";
            }
            if (definition == typeof(Edge<>))
            {
                return Type(type.GetGenericArguments()[0]) + "Edge";
            }
        }
        if (type.GetCustomAttribute<InterfaceTypeAttribute>(inherit: false) is { } face)
        {
            return face.Name ?? WithoutI(type);
        }
        return type.GetCustomAttribute<UnionTypeAttribute>(inherit: false) is { } union
            ? union.Name ?? WithoutI(type)
            : type.Name;
    }

    /// <summary>How a member is called in messages: <c>TopicQueries.Topic</c>.</summary>
    public static string Member(MemberInfo member) => $"{member.DeclaringType?.Name}.{member.Name}";

    private static string WithoutI(Type type) =>
        type.IsInterface && type.Name.Length > 1 && type.Name[0] == 'I' && char.IsUpper(type.Name[1])
            ? type.Name[1..]
            : type.Name;
}
