using System.Collections.Immutable;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>
/// A type system that is whole and valid; never changes. Made by <see cref="SchemaBuilder"/>.
/// https://spec.graphql.org/September2025/#sec-Schema
/// </summary>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> types;
    private readonly Dictionary<NamedType, ImmutableArray<ObjectType>> possible = [];
    private readonly Dictionary<NamedType, HashSet<NamedType>> subTypes = [];

    internal Schema(
        SchemaBuilder builder,
        IReadOnlyList<NamedType> types,
        IReadOnlyList<DirectiveDefinition> directives
    )
    {
        Description = builder.Description;
        AppliedDirectives = builder.AppliedDirectives;
        QueryType = builder.Query;
        MutationType = builder.Mutation;
        SubscriptionType = builder.Subscription;
        Types = types;
        this.types = types.DistinctBy(type => type.Name).ToDictionary(type => type.Name, StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            Directives.Add(directive);
        }

        Directives.Close();
        Relate();
    }

    public string? Description { get; }

    public ImmutableArray<DirectiveNode> AppliedDirectives { get; }

    /// <summary>Null only in schemas built without validation.</summary>
    public ObjectType? QueryType { get; }

    public ObjectType? MutationType { get; }

    public ObjectType? SubscriptionType { get; }

    /// <summary>Every named type, built-in and introspection types included, in the order they were added or met.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>Every directive, the specified ones included.</summary>
    public NamedList<DirectiveDefinition> Directives { get; } = [];

    /// <summary>The type of that name, or null.</summary>
    public NamedType? Find(string name) => types.GetValueOrDefault(name);

    /// <summary>The type that a reference in a document means, or null when its name is not known.</summary>
    public GraphQLType? TypeOf(TypeNode node) =>
        node switch
        {
            NamedTypeNode named => Find(named.Name.Value),
            ListTypeNode list => TypeOf(list.Type)?.List,
            _ => TypeOf(((NonNullTypeNode)node).Type)?.NonNull,
        };

    public ObjectType? RootType(OperationKind operation) =>
        operation switch
        {
            OperationKind.Query => QueryType,
            OperationKind.Mutation => MutationType,
            _ => SubscriptionType,
        };

    /// <summary>The object types that a value of this type may be: itself, a union's members, an interface's implementers.</summary>
    public ImmutableArray<ObjectType> PossibleTypes(NamedType type) =>
        type is ObjectType self ? [self] : possible.GetValueOrDefault(type, []);

    /// <summary>The types that implement an interface, objects and interfaces, or are members of a union.</summary>
    public bool IsSubType(NamedType of, NamedType type) =>
        subTypes.TryGetValue(of, out var known) && known.Contains(type);

    /// <summary>Whether a value of one type may always stand where the other is asked (covariance).</summary>
    /// <remarks>https://spec.graphql.org/September2025/#IsSubType()</remarks>
    public bool IsSubType(GraphQLType of, GraphQLType type) =>
        ReferenceEquals(of, type)
        || (of, type) switch
        {
            (NonNullType wanted, NonNullType given) => IsSubType(wanted.Of, given.Of),
            (NonNullType, _) => false,
            (_, NonNullType given) => IsSubType(of, given.Of),
            (ListType wanted, ListType given) => IsSubType(wanted.Of, given.Of),
            (ListType, _) or (_, ListType) => false,
            (NamedType wanted, NamedType given) => IsSubType(wanted, given),
            _ => false,
        };

    /// <summary>Whether some object is a value of both types.</summary>
    public bool Overlap(NamedType one, NamedType other)
    {
        if (ReferenceEquals(one, other))
        {
            return true;
        }

        if (one is ObjectType && other is ObjectType)
        {
            return false;
        }

        if (one is ObjectType)
        {
            return IsSubType(other, one);
        }

        if (other is ObjectType)
        {
            return IsSubType(one, other);
        }

        foreach (var type in PossibleTypes(one))
        {
            if (IsSubType(other, type))
            {
                return true;
            }
        }

        return false;
    }

    private void Relate()
    {
        var objects = new Dictionary<NamedType, ImmutableArray<ObjectType>.Builder>();
        void Add(NamedType of, NamedType type)
        {
            subTypes.TryAdd(of, []);
            if (subTypes[of].Add(type) && type is ObjectType objectType)
            {
                objects.TryAdd(of, ImmutableArray.CreateBuilder<ObjectType>());
                objects[of].Add(objectType);
            }
        }

        foreach (var type in Types)
        {
            if (type is FieldsType fields)
            {
                foreach (var implemented in fields.Interfaces)
                {
                    Add(implemented, type);
                }
            }
            else if (type is UnionType union)
            {
                foreach (var member in union.Members)
                {
                    Add(union, member);
                }
            }
        }

        foreach (var (type, builder) in objects)
        {
            possible[type] = builder.ToImmutable();
        }
    }
}
