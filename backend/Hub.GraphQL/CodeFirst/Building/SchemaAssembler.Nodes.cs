using System.Reflection;
using Hub.GraphQL.Execution.Bindings;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.CodeFirst.Building;

internal sealed partial class SchemaAssembler
{
    private readonly List<NodeLoader> _loaders = [];
    private InterfaceType? _node;

    /// <summary>Adds <c>id</c>, the interface and the loader of a <see cref="NodeAttribute"/> type.</summary>
    private void AddNode(ObjectType type, Type clr, string key)
    {
        var property = clr.GetProperty(key, Instance);
        var keyType = property?.PropertyType;
        if (property is null || (keyType != typeof(Guid) && keyType != typeof(string)))
        {
            _problems.Add(
                $"{clr.Name}: [Node] needs a public Guid or string property \"{key}\"; name the right one: [Node(nameof(…))]."
            );
            return;
        }
        type.Interfaces.Add(NodeInterface());
        var id = new FieldDefinition("id", Scalars.Id.NonNull)
        {
            Description = "Global id: what `node(id:)` takes.",
            Resolver = Activator.CreateInstance(
                typeof(LeafProperty<,>).MakeGenericType(property.DeclaringType!, keyType),
                Getter(property, property.DeclaringType!),
                LeafWriters.For(keyType, Scalars.Id.NonNull, type.Name)
            ),
        };
        Add(type, id, clr.Name);
        var methods = _marked
            .Extensions.GetValueOrDefault(clr, [])
            .SelectMany(extension => extension.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.IsDefined(typeof(NodeResolverAttribute)))
            .ToList();
        if (methods is not [var method])
        {
            _problems.Add(
                $"{clr.Name}: a [Node] type has one method marked [NodeResolver] in its [ObjectType<{clr.Name}>] class: static Task<IReadOnlyList<{clr.Name}?>> ByIds(IReadOnlyList<{keyType.Name}> keys, …)."
            );
            return;
        }
        AddLoader(type, clr, keyType, method);
    }

    private void AddLoader(ObjectType type, Type clr, Type key, MethodInfo method)
    {
        var member = Naming.Member(method);
        var result = ClrTypes.Awaited(method.ReturnType, out _);
        var fits =
            typeof(IReadOnlyList<>).MakeGenericType(clr).IsAssignableFrom(result)
            && method.GetParameters() is [var keys, ..]
            && keys.ParameterType == typeof(IReadOnlyList<>).MakeGenericType(key);
        if (!fits)
        {
            _problems.Add(
                $"{member}: a [NodeResolver] is static Task<IReadOnlyList<{clr.Name}?>> ByIds(IReadOnlyList<{key.Name}> keys, services…)."
            );
            return;
        }
        var nothing = new FieldDefinition(method.Name, Scalars.Id);
        var parameters = method.GetParameters().Skip(1).Select(parameter => Parameter(parameter, nothing)).ToArray();
        if (nothing.Arguments.Count > 0)
        {
            _problems.Add($"{member}: a [NodeResolver] takes keys and services only, no arguments.");
            return;
        }
        _loaders.Add(
            (NodeLoader)
                Activator.CreateInstance(
                    typeof(NodeLoader<,>).MakeGenericType(key, clr),
                    type.Name,
                    method,
                    parameters,
                    Authorization([clr, .. clr.GetInterfaces()])
                )!
        );
    }

    private InterfaceType NodeInterface()
    {
        if (_node is null)
        {
            _node = new InterfaceType("Node") { Description = "A thing with a global id." };
            _node.Fields.Add(
                new FieldDefinition("id", Scalars.Id.NonNull) { Description = "Global id: what `node(id:)` takes." }
            );
            Named(_node, typeof(NodeAttribute));
            _builder.Add(_node);
        }
        return _node;
    }

    private void AddNodeFields(ObjectType query)
    {
        if (_node is null)
        {
            return;
        }
        var nodes = new NodeSet(_loaders);
        var one = new FieldDefinition("node", _node)
        {
            Description = "The thing with this global id, or with this plain UUID.",
            Resolver = new NodeField(nodes),
        };
        one.Arguments.Add(
            new ArgumentDefinition("id", Scalars.Id.NonNull) { Description = "A global id, or a plain UUID." }
        );
        var many = new FieldDefinition("nodes", _node.List.NonNull)
        {
            Description = "The things with these ids, in the same order; null where there is none.",
            Resolver = new NodesField(nodes),
        };
        many.Arguments.Add(
            new ArgumentDefinition("ids", Scalars.Id.NonNull.List.NonNull)
            {
                Description = "Global ids, or plain UUIDs.",
            }
        );
        Add(query, one, "node");
        Add(query, many, "nodes");
    }
}
