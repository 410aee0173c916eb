using System.Collections.Immutable;
using System.Reflection;
using Hub.GraphQL.Language;
using Hub.GraphQL.Planning;
using Hub.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.GraphQL.CodeFirst.Building;

/// <summary>
/// Makes a schema out of marked C# types: starts at the roots and follows what fields return. Collects every problem
/// before it throws, each with the C# member and what to do.
/// </summary>
internal sealed partial class SchemaAssembler
{
    private static readonly string[] PageArguments = ["first", "last"];
    private readonly MarkedTypes _marked;
    private readonly IServiceProviderIsService _services;
    private readonly XmlDocumentation _documentation = new();
    private readonly NullabilityInfoContext _nullability = new();
    private readonly List<string> _problems = [];
    private readonly Dictionary<Type, NamedType> _outputs = [];
    private readonly Dictionary<Type, NamedType> _inputs = [];
    private readonly Dictionary<string, (NamedType Type, Type? Clr)> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScalarType> _scalars = new(StringComparer.Ordinal);
    private readonly Queue<Action> _unfinished = new();
    private readonly SchemaBuilder _builder = new();
    private readonly bool _incremental;
    private bool _hasCost;
    private bool _hasListSize;

    private SchemaAssembler(GraphQLOptions options, IServiceProviderIsService services)
    {
        _marked = new MarkedTypes(options);
        _services = services;
        _incremental = options.IncrementalDelivery;
        foreach (var scalar in Scalars.Specified.Concat(Scalars.Additional).Concat(options.Scalars))
        {
            _scalars[scalar.Name] = scalar;
        }
    }

    public static CodeFirstSchema Build(GraphQLOptions options, IServiceProviderIsService services) =>
        new SchemaAssembler(options, services).Build();

    private CodeFirstSchema Build()
    {
        if (_marked.Queries.Count == 0)
        {
            _problems.Add(
                "There is no class marked [QueryType]: add one with a public static method, and add its assembly by AddTypes."
            );
        }
        var query = Root("Query", _marked.Queries);
        foreach (var extended in _marked.Extensions.Keys)
        {
            if (extended.IsDefined(typeof(UnionTypeAttribute)))
            {
                _problems.Add(
                    $"{extended.Name}: a union has no fields of its own; extend its members with [ObjectType<…>]."
                );
                continue;
            }
            Output(extended, extended.Name);
        }
        _builder.Query = query;
        _builder.Mutation = _marked.Mutations.Count == 0 ? null : Root("Mutation", _marked.Mutations);
        _builder.Subscription = SubscriptionRoot();
        Finish();
        AddNodeFields(query);
        Finish();
        Authorize();
        AddDirectives();
        Report();
        CommonDescriptions.Fill(query, _builder.Mutation, _outputs.Values);
        _builder.Add([.. _outputs.Values.Concat(_inputs.Values)]);
        var schema = _builder.Build();
        var objects = _outputs
            .Where(entry => entry.Value is ObjectType)
            .ToDictionary(entry => entry.Key, entry => (ObjectType)entry.Value);
        return new CodeFirstSchema(schema, objects);
    }

    private void Finish()
    {
        while (_unfinished.TryDequeue(out var finish))
        {
            finish();
        }
    }

    private void Report()
    {
        if (_problems.Count > 0)
        {
            throw new CodeFirstException([.. _problems.Distinct()]);
        }
    }

    private ObjectType Root(string name, IReadOnlyList<Type> classes)
    {
        var root = new ObjectType(name);
        _names[name] = (root, null);
        foreach (var type in classes)
        {
            root.Description ??= _documentation.Of(type);
            foreach (var member in Methods(type))
            {
                AddMethod(root, member, typeof(object));
            }
        }
        return root;
    }

    private static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method =>
                !method.IsDefined(typeof(GraphQLIgnoreAttribute))
                && !method.IsDefined(typeof(NodeResolverAttribute))
                && (!method.IsSpecialName || IsGetter(method, type))
            )
            .OrderBy(method => method.MetadataToken);

    private static bool IsGetter(MethodInfo method, Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Any(property => property.GetMethod == method && !property.IsDefined(typeof(GraphQLIgnoreAttribute)));

    private void Add(FieldsType type, FieldDefinition field, string member)
    {
        if (type.Fields.Contains(field.Name))
        {
            _problems.Add(
                $"{member}: {type.Name} already has a field \"{field.Name}\"; rename one with [GraphQLName] or leave it out with [GraphQLIgnore]."
            );
            return;
        }
        type.Fields.Add(field);
    }

    /// <summary>Registers a type under its name; two C# types of one name are a problem.</summary>
    private void Named(NamedType type, Type clr)
    {
        if (_names.TryGetValue(type.Name, out var taken) && taken.Clr != clr)
        {
            _problems.Add(
                $"{clr.FullName} and {taken.Clr?.FullName ?? "the root"} are both called \"{type.Name}\"; give one of them a [GraphQLName]."
            );
            return;
        }
        _names[type.Name] = (type, clr);
    }

    private void AddDirectives()
    {
        if (_incremental)
        {
            _builder.Add(IncrementalDirectives.DeferDefinition);
            _builder.Add(IncrementalDirectives.StreamDefinition);
        }
        if (_hasCost)
        {
            var cost = new DirectiveDefinition(
                "cost",
                DirectiveLocations.FieldDefinition | DirectiveLocations.ArgumentDefinition | DirectiveLocations.Object
            )
            {
                Description = "What resolving it once costs.",
            };
            cost.Arguments.Add(
                new ArgumentDefinition("weight", Scalars.String.NonNull)
                {
                    Description = "Units of the cost that a request may have.",
                }
            );
            _builder.Add(cost);
        }
        if (_hasListSize)
        {
            var listSize = new DirectiveDefinition("listSize", DirectiveLocations.FieldDefinition)
            {
                Description = "How long the list is when costs are counted.",
            };
            listSize.Arguments.Add(
                new ArgumentDefinition("assumedSize", Scalars.Int) { Description = "The length that is reckoned with." }
            );
            listSize.Arguments.Add(
                new ArgumentDefinition("slicingArguments", Scalars.String.NonNull.List)
                {
                    Description = "Arguments that give the length.",
                }
            );
            _builder.Add(listSize);
        }
    }

    private ImmutableArray<DirectiveNode> Directives(MemberInfo member, FieldDefinition field, Type result)
    {
        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        if (member.GetCustomAttribute<CostAttribute>() is { } cost)
        {
            _hasCost = true;
            var weight = cost.Weight.ToString(System.Globalization.CultureInfo.InvariantCulture);
            directives.Add(DirectiveNode.Of("cost", ("weight", new StringValueNode(default, weight, false))));
        }
        if (ListSize(member.GetCustomAttribute<ListSizeAttribute>(), field, result) is { } size)
        {
            _hasListSize = true;
            directives.Add(size);
        }
        return directives.ToImmutable();
    }

    /// <summary>As the attribute says; without one a connection's <c>first</c> and <c>last</c> are its slicing arguments.</summary>
    private static DirectiveNode? ListSize(ListSizeAttribute? attribute, FieldDefinition field, Type result)
    {
        var slicing = attribute?.SlicingArguments ?? [];
        if (slicing.Length == 0 && Naming.Type(result).EndsWith("Connection", StringComparison.Ordinal))
        {
            slicing = [.. PageArguments.Where(field.Arguments.Contains)];
        }
        if (slicing.Length == 0 && attribute is null or { AssumedSize: 0 })
        {
            return null;
        }
        var arguments = new List<(string, ValueNode)>();
        if (attribute is { AssumedSize: > 0 })
        {
            var size = attribute.AssumedSize.ToString(System.Globalization.CultureInfo.InvariantCulture);
            arguments.Add(("assumedSize", new IntValueNode(default, size)));
        }
        if (slicing.Length > 0)
        {
            var names = slicing.Select(name => (ValueNode)new StringValueNode(default, name, false));
            arguments.Add(("slicingArguments", new ListValueNode(default, [.. names])));
        }
        return DirectiveNode.Of("listSize", [.. arguments]);
    }
}
