using System.Collections.Immutable;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Types;

/// <summary>
/// Collects the types of a schema and builds it. Types reachable from the roots, or from other added types, need not be
/// added; those that are reached only through an interface must be. Built-in scalars, specified directives and
/// introspection types are added by itself.
/// </summary>
/// <example><code>
/// var topic = new ObjectType("Topic");
/// topic.Fields.Add(new FieldDefinition("title", Scalars.String.NonNull));
/// var query = new ObjectType("Query");
/// query.Fields.Add(new FieldDefinition("topics", topic.NonNull.List.NonNull));
/// var schema = new SchemaBuilder { Query = query }.Build();
/// </code></example>
public sealed class SchemaBuilder
{
    private readonly List<NamedType> types = [];
    private readonly List<DirectiveDefinition> directives = [];

    public string? Description { get; set; }

    /// <summary>Directives on the schema itself.</summary>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; set; } = [];

    public ObjectType? Query { get; set; }

    public ObjectType? Mutation { get; set; }

    public ObjectType? Subscription { get; set; }

    public SchemaBuilder Add(params ReadOnlySpan<NamedType> added)
    {
        types.AddRange(added);
        return this;
    }

    public SchemaBuilder Add(params ReadOnlySpan<DirectiveDefinition> added)
    {
        directives.AddRange(added);
        return this;
    }

    /// <summary>Closes the types, checks them against the specification's rules and coerces defaults.</summary>
    /// <exception cref="SchemaException">What is wrong, all of it.</exception>
    public Schema Build()
    {
        var all = ReachableTypes.From(this, types, directives);
        foreach (var type in all)
        {
            type.Close();
        }

        return new Schema(this, all, directives);
    }
}

/// <summary>A schema that breaks the specification's rules.</summary>
public sealed class SchemaException(IReadOnlyList<GraphQLError> errors)
    : Exception("The schema is not valid:\n" + string.Join('\n', errors.Select(error => "- " + error.Message)))
{
    public IReadOnlyList<GraphQLError> Errors { get; } = errors;
}
