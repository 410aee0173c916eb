using System.Collections;
using System.Reflection;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.CodeFirst.Building;

internal sealed partial class SchemaAssembler
{
    private static readonly BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>The GraphQL type of what a member answers, nullability included.</summary>
    private GraphQLType? OutputType(Type clr, Nullness nullness, MemberInfo member, string? override_)
    {
        var value = Nullable.GetUnderlyingType(clr);
        if (value is not null)
        {
            return OutputType(value, nullness.Inside(), member, override_)?.Nullable;
        }
        GraphQLType? type;
        if (ClrTypes.ItemOf(clr) is { } item)
        {
            type = OutputType(item, nullness.Item(), member, override_)?.List;
        }
        else
        {
            type = override_ is null ? Output(clr, Naming.Member(member)) : Scalar(override_, Naming.Member(member));
        }
        return nullness.IsNullable ? type : type?.NonNull;
    }

    private ScalarType? Scalar(string name, string member)
    {
        if (!_scalars.TryGetValue(name, out var scalar))
        {
            _problems.Add(
                $"{member}: there is no scalar \"{name}\"; add it with options.AddScalar, or use one of {string.Join(", ", _scalars.Keys)}."
            );
        }
        return scalar;
    }

    /// <summary>The named type made from a C# type, once; its fields are filled in later.</summary>
    private NamedType? Output(Type clr, string member)
    {
        if (_outputs.TryGetValue(clr, out var known))
        {
            return known;
        }
        if (ClrTypes.Scalar(clr) is { } scalar)
        {
            return scalar;
        }
        if (clr.IsEnum)
        {
            return Enumeration(clr);
        }
        if (Refusal(clr) is { } reason)
        {
            _problems.Add($"{member}: {reason}");
            return null;
        }
        if (IsConnection(clr))
        {
            return OutputConnection(clr);
        }
        return _outputs[clr] = Composite(clr);
    }

    /// <summary>Counted or not, one type of that name: the counted one has a field more.</summary>
    private NamedType OutputConnection(Type clr)
    {
        var type = Composite(clr);
        return _outputs[clr] = type;
    }

    private NamedType Composite(Type clr)
    {
        var name = Naming.Type(clr);
        NamedType type =
            clr.IsDefined(typeof(UnionTypeAttribute), inherit: false) ? new UnionType(name)
            : IsInterface(clr) ? new InterfaceType(name)
            : new ObjectType(name);
        type.Description = _documentation.Of(clr);
        Named(type, clr);
        _unfinished.Enqueue(() => Fill(type, clr));
        return type;
    }

    private static bool IsConnection(Type clr) =>
        clr.IsGenericType
        && clr.GetGenericTypeDefinition() is var definition
        && (definition == typeof(Connection<>) || definition == typeof(CountedConnection<>));

    private static bool IsInterface(Type clr) => clr.IsDefined(typeof(InterfaceTypeAttribute), inherit: false);

    private static string? Refusal(Type clr)
    {
        if (clr == typeof(object) || typeof(IDictionary).IsAssignableFrom(clr) || clr.IsPointer || clr.IsPrimitive)
        {
            return $"{clr} has no GraphQL type; answer a record, a list, or JsonElement.";
        }
        if (typeof(Delegate).IsAssignableFrom(clr) || typeof(Task).IsAssignableFrom(clr) || clr == typeof(void))
        {
            return $"{clr} has no value; answer what the client shall see, or mark the member [GraphQLIgnore].";
        }
        if (clr == typeof(DateTime) || clr == typeof(TimeSpan) || clr == typeof(TimeOnly) || clr == typeof(ulong))
        {
            return $"{clr.Name} has no scalar; use DateTimeOffset, DateOnly, long or a string, or name a scalar with [GraphQLType].";
        }
        if (clr.IsInterface && !IsInterface(clr) && !clr.IsDefined(typeof(UnionTypeAttribute), inherit: false))
        {
            return $"{clr.Name} is a C# interface; mark it [InterfaceType] or [UnionType].";
        }
        if (clr is { Namespace: "System" } || clr.Namespace?.StartsWith("System.", StringComparison.Ordinal) == true)
        {
            return $"{clr} is a type of .NET's own; answer a record of yours.";
        }
        var isKnownGeneric = IsConnection(clr) || clr.IsGenericType && clr.GetGenericTypeDefinition() == typeof(Edge<>);
        return clr.IsGenericType && !isKnownGeneric && !clr.IsDefined(typeof(GraphQLNameAttribute), inherit: false)
            ? $"{clr.Name} is generic; give it a [GraphQLName] or answer a record of its own."
            : null;
    }

    private EnumType Enumeration(Type clr)
    {
        if (_outputs.TryGetValue(clr, out var known))
        {
            return (EnumType)known;
        }
        var type = new EnumType(Naming.Type(clr)) { Description = _documentation.Of(clr) };
        Named(type, clr);
        foreach (var member in clr.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            if (member.IsDefined(typeof(GraphQLIgnoreAttribute)))
            {
                continue;
            }
            type.Values.Add(
                new EnumValue(Naming.EnumValue(member), member.GetValue(null))
                {
                    Description = _documentation.Of(member),
                    DeprecationReason = member.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason,
                }
            );
        }
        _outputs[clr] = type;
        return type;
    }

    private void Fill(NamedType type, Type clr)
    {
        switch (type)
        {
            case UnionType union:
                foreach (var member in _marked.Implementing(clr))
                {
                    if (Output(member, member.Name) is ObjectType possible)
                    {
                        union.Members.Add(possible);
                    }
                }
                break;
            case FieldsType fields:
                AddProperties(fields, clr);
                AddExtensions(fields, clr);
                AddInterfaces(fields, clr);
                foreach (var implementing in type is InterfaceType ? _marked.Implementing(clr) : [])
                {
                    Output(implementing, implementing.Name);
                }
                break;
        }
    }

    /// <summary>Every marked C# interface and base class is an interface of the type; fields it lacks come from there.</summary>
    private void AddInterfaces(FieldsType type, Type clr)
    {
        var bases = clr.GetInterfaces().ToList();
        for (var parent = clr.BaseType; parent is not null; parent = parent.BaseType)
        {
            bases.Add(parent);
        }
        foreach (var face in bases.Where(IsInterface))
        {
            if (Output(face, clr.Name) is not InterfaceType implemented)
            {
                continue;
            }
            type.Interfaces.Add(implemented);
            foreach (var property in Properties(face).Where(property => !type.Fields.Contains(FieldName(property))))
            {
                AddProperty(type, property);
            }
            AddExtensions(type, face);
        }
        if (type is ObjectType node && clr.GetCustomAttribute<NodeAttribute>(inherit: false) is { } key)
        {
            AddNode(node, clr, key.Key);
        }
    }

    private void AddExtensions(FieldsType type, Type clr)
    {
        foreach (var extension in _marked.Extensions.GetValueOrDefault(clr, []))
        {
            foreach (
                var method in Methods(extension)
                    .Where(method => !type.Fields.Contains(Naming.Method(method)) || type is ObjectType)
            )
            {
                AddMethod(type, method, clr);
            }
        }
    }
}
