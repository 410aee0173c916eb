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
        var specified = SpecifiedDirectives.All.Where(known => directives.All(given => given.Name != known.Name));
        var allDirectives = specified.Concat(directives).ToList();
        var allTypes = ReachableTypes.From(this, types, allDirectives);
        foreach (var type in allTypes)
        {
            type.Close();
        }

        foreach (var directive in allDirectives)
        {
            directive.Arguments.Close();
        }

        var schema = new Schema(this, allTypes, allDirectives);
        var errors = SchemaValidator.Validate(schema, NotObjects);
        return errors.Count == 0 ? schema : throw new SchemaException(errors);
    }

    /// <summary>Roots that SDL names and that are no objects.</summary>
    internal List<(OperationKind Operation, NamedType Type)> NotObjects { get; } = [];

    internal void SetRoot(OperationKind operation, NamedType? type)
    {
        if (type is not (null or ObjectType))
        {
            NotObjects.Add((operation, type));
            return;
        }

        _ = operation switch
        {
            OperationKind.Query => Query = (ObjectType?)type,
            OperationKind.Mutation => Mutation = (ObjectType?)type,
            _ => Subscription = (ObjectType?)type,
        };
    }
}

/// <summary>A schema that breaks the specification's rules.</summary>
public sealed class SchemaException(IReadOnlyList<GraphQLError> errors)
    : Exception("The schema is not valid:\n" + string.Join('\n', errors.Select(error => "- " + error.Message)))
{
    public IReadOnlyList<GraphQLError> Errors { get; } = errors;
}
