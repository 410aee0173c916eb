using System.Reflection;

namespace Hub.GraphQL.CodeFirst.Building;

/// <summary>What the added assemblies and types bring.</summary>
internal sealed class MarkedTypes
{
    public MarkedTypes(GraphQLOptions options)
    {
        var all = options
            .Assemblies.Distinct()
            .SelectMany(assembly => assembly.GetTypes())
            .Concat(options.Types)
            .Distinct();
        foreach (var type in all)
        {
            Add(type);
        }
    }

    public List<Type> Queries { get; } = [];

    public List<Type> Mutations { get; } = [];

    public List<Type> Subscriptions { get; } = [];

    /// <summary>Classes of further fields, by the type they extend.</summary>
    public Dictionary<Type, List<Type>> Extensions { get; } = [];

    /// <summary>Classes that may stand for an interface or union.</summary>
    public List<Type> Concrete { get; } = [];

    /// <summary>The classes that implement a C# interface, or derive from an abstract class.</summary>
    public IEnumerable<Type> Implementing(Type type) => Concrete.Where(type.IsAssignableFrom);

    private void Add(Type type)
    {
        AddIf<QueryTypeAttribute>(type, Queries);
        AddIf<MutationTypeAttribute>(type, Mutations);
        AddIf<SubscriptionTypeAttribute>(type, Subscriptions);
        foreach (var attribute in type.GetCustomAttributes(inherit: false))
        {
            if (
                attribute.GetType() is { IsGenericType: true } marker
                && marker.GetGenericTypeDefinition() == typeof(ObjectTypeAttribute<>)
            )
            {
                var extended = marker.GetGenericArguments()[0];
                Extensions.TryAdd(extended, []);
                Extensions[extended].Add(type);
            }
        }
        var isConcrete = type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false };
        if (isConcrete && !type.IsDefined(typeof(GraphQLIgnoreAttribute), inherit: false))
        {
            Concrete.Add(type);
        }
    }

    private static void AddIf<T>(Type type, List<Type> list)
        where T : Attribute
    {
        if (type.IsDefined(typeof(T), inherit: false))
        {
            list.Add(type);
        }
    }
}
