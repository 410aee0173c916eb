using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.CodeFirst.Building;

internal sealed partial class SchemaAssembler
{
    private static IEnumerable<PropertyInfo> Properties(Type clr) =>
        clr.GetInterfaces()
            .Where(_ => clr.IsInterface)
            .Append(clr)
            .SelectMany(type => type.GetProperties(Instance))
            .Where(property =>
                property.GetMethod is { IsPublic: true }
                && property.GetIndexParameters().Length == 0
                && ClrTypes.Attribute<GraphQLIgnoreAttribute>(property) is null
            )
            .DistinctBy(property => property.Name);

    private static string FieldName(PropertyInfo property) =>
        ClrTypes.Attribute<GraphQLNameAttribute>(property)?.Name ?? Naming.Field(property.Name);

    private void AddProperties(FieldsType type, Type clr)
    {
        var isNode = clr.IsDefined(typeof(NodeAttribute), inherit: false);
        foreach (var property in Properties(clr))
        {
            if (!(isNode && FieldName(property) == "id"))
            {
                AddProperty(type, property);
            }
        }
    }

    private void AddProperty(FieldsType type, PropertyInfo property)
    {
        var id = ClrTypes.Attribute<IDAttribute>(property);
        var scalar = id is null ? ClrTypes.Attribute<GraphQLTypeAttribute>(property)?.Name : Scalars.Id.Name;
        var declaring = property.DeclaringType!;
        var nullness =
            declaring.IsGenericType && declaring.Namespace == typeof(Edge<>).Namespace
                ? new Nullness(null)
                : new Nullness(_nullability.Create(property));
        if (OutputType(property.PropertyType, nullness, property, scalar) is not { } output)
        {
            return;
        }
        var field = new FieldDefinition(FieldName(property), output)
        {
            Description = _documentation.Of(property),
            DeprecationReason = ClrTypes.Attribute<GraphQLDeprecatedAttribute>(property)?.Reason,
        };
        field.Directives = Directives(property, field, property.PropertyType);
        if (type is ObjectType)
        {
            field.Resolver = AuthorizedField.Around(Bind(property, output, id), Authorization(Declared(property)));
        }
        Add(type, field, Naming.Member(property));
    }

    private static FieldBinding Bind(PropertyInfo property, GraphQLType output, IDAttribute? id)
    {
        var parent = property.DeclaringType!;
        var read = Getter(property, parent);
        if (output.Named is not (ScalarType or EnumType))
        {
            return (FieldBinding)
                Activator.CreateInstance(
                    typeof(ObjectProperty<,>).MakeGenericType(parent, property.PropertyType),
                    read
                )!;
        }
        var idType = id?.Target is { } target ? Naming.Type(target) : null;
        var writer = LeafWriters.For(property.PropertyType, output, idType);
        return (FieldBinding)
            Activator.CreateInstance(
                typeof(LeafProperty<,>).MakeGenericType(parent, property.PropertyType),
                read,
                writer
            )!;
    }

    /// <summary>The getter itself as a delegate; a struct's getter takes a reference, so that one is compiled.</summary>
    private static Delegate Getter(PropertyInfo property, Type parent)
    {
        var type = typeof(Func<,>).MakeGenericType(parent, property.PropertyType);
        if (!parent.IsValueType)
        {
            return property.GetMethod!.CreateDelegate(type);
        }
        var value = Expression.Parameter(parent, "parent");
        return Expression.Lambda(type, Expression.Property(value, property), value).Compile();
    }

    private void AddMethod(FieldsType type, MethodInfo method, Type parent)
    {
        var member = Naming.Member(method);
        var result = ClrTypes.Awaited(method.ReturnType, out var isTask);
        var nullness = new Nullness(_nullability.Create(method.ReturnParameter));
        nullness = isTask ? nullness.Awaited() : nullness;
        var isBatch = false;
        if (parent != typeof(object) && !CheckParent(method, parent, member, out isBatch))
        {
            return;
        }
        if (isBatch)
        {
            if (
                ClrTypes.ItemOf(result) is not { } one
                || !typeof(IReadOnlyList<>).MakeGenericType(one).IsAssignableFrom(result)
            )
            {
                _problems.Add(
                    $"{member}: a batched field answers IReadOnlyList<…>, one result for each parent in the same order."
                );
                return;
            }
            (result, nullness) = (one, nullness.Item());
        }
        var id = method.ReturnParameter.GetCustomAttribute<IDAttribute>();
        var scalar = id is null ? method.GetCustomAttribute<GraphQLTypeAttribute>()?.Name : Scalars.Id.Name;
        if (OutputType(result, nullness, method, scalar) is not { } output)
        {
            return;
        }
        var field = new FieldDefinition(MethodName(method), output)
        {
            Description = Description(method),
            DeprecationReason = method.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason,
        };
        var parameters = Parameters(method, field);
        field.Directives = Directives(method, field, result);
        if (type is ObjectType)
        {
            var idType = id?.Target is { } target ? Naming.Type(target) : null;
            var leaf = output.Named is ScalarType or EnumType ? LeafWriters.For(result, output, idType) : null;
            var binding = MethodBinder.Bind(method, parent, result, isBatch, parameters, leaf);
            field.Resolver = AuthorizedField.Around(binding, Authorization(method, method.DeclaringType!));
        }
        Add(type, field, member);
    }

    private string? Description(MethodInfo method) =>
        _documentation.Of(Getters(method) is { } property ? property : method);

    private static string MethodName(MethodInfo method) =>
        Getters(method) is { } property ? FieldName(property) : Naming.Method(method);

    private static PropertyInfo? Getters(MethodInfo method) =>
        method.IsSpecialName
            ? Array.Find(
                method.DeclaringType!.GetProperties(BindingFlags.Public | BindingFlags.Static),
                property => property.GetMethod == method
            )
            : null;

    private bool CheckParent(MethodInfo method, Type parent, string member, out bool isBatch)
    {
        isBatch = false;
        if (method.GetParameters() is not [var first, ..] || !first.IsDefined(typeof(ParentAttribute)))
        {
            _problems.Add(
                $"{member}: the first parameter of a field of {parent.Name} is marked [Parent] and takes {parent.Name} or IReadOnlyList<{parent.Name}>; mark it, or make the method private."
            );
            return false;
        }
        if (first.ParameterType == parent)
        {
            return true;
        }
        isBatch = first.ParameterType == typeof(IReadOnlyList<>).MakeGenericType(parent);
        if (!isBatch)
        {
            _problems.Add(
                $"{member}: [Parent] takes {parent.Name} or IReadOnlyList<{parent.Name}>, not {first.ParameterType}."
            );
        }
        return isBatch;
    }

    /// <summary>Arguments are added to the field; the bindings are for all parameters but the parent, in their order.</summary>
    private ParameterBinding[] Parameters(MethodInfo method, FieldDefinition field)
    {
        var bindings = new List<ParameterBinding>();
        foreach (var parameter in method.GetParameters())
        {
            if (parameter.IsDefined(typeof(ParentAttribute)))
            {
                continue;
            }
            bindings.Add(Parameter(parameter, field));
        }
        return [.. bindings];
    }

    private ParameterBinding Parameter(ParameterInfo parameter, FieldDefinition field)
    {
        var type = parameter.ParameterType;
        if (type == typeof(CancellationToken))
        {
            return new ParameterBinding.Token();
        }
        if (type == typeof(IResolverContext))
        {
            return new ParameterBinding.Context();
        }
        if (type == typeof(ClaimsPrincipal))
        {
            return new ParameterBinding.User();
        }
        if (ClrTypes.ItemOf(type) is null && _services.IsService(type))
        {
            return new ParameterBinding.RegisteredType(type);
        }
        return Argument(parameter, field);
    }
}
