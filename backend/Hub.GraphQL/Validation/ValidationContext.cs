using Hub.GraphQL.Errors;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Validation;

/// <summary>What rules know: the document, the schema, where the walk is, and where to report.</summary>
public sealed class ValidationContext
{
    private readonly List<GraphQLError> errors = [];
    private readonly Dictionary<string, FragmentDefinitionNode> fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DirectiveDefinitionNode> definedDirectives = new(StringComparer.Ordinal);

    internal ValidationContext(Schema? schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                fragments[fragment.Name.Value] = fragment;
            }
            else if (definition is DirectiveDefinitionNode directive)
            {
                definedDirectives[directive.Name.Value] = directive;
            }
        }

        Usages = new DocumentUsages(this);
    }

    /// <summary>Null when a type system document is validated on its own.</summary>
    public Schema? Schema { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    /// <summary>What each definition uses; whole at <see cref="ValidationRule.LeaveDocument"/>.</summary>
    public DocumentUsages Usages { get; }

    public IReadOnlyList<GraphQLError> Errors => errors;

    /// <summary>The object, interface or union whose fields are being selected; null when not known.</summary>
    public NamedType? ParentType { get; internal set; }

    /// <summary>The definition of the field the walk is in; null when not known.</summary>
    public FieldDefinition? Field { get; internal set; }

    /// <summary>The definition of the directive the walk is in; null when not known.</summary>
    public DirectiveDefinition? Directive { get; internal set; }

    /// <summary>The directives that the document itself defines, by name.</summary>
    public IReadOnlyDictionary<string, DirectiveDefinitionNode> DefinedDirectives => definedDirectives;

    public FragmentDefinitionNode? Fragment(string name) => fragments.GetValueOrDefault(name);

    /// <summary>The schema's directive of that name; without a schema, the specified one unless the document has its own.</summary>
    public DirectiveDefinition? FindDirective(string name) =>
        Schema is not null ? Schema.Directives.Find(name)
        : definedDirectives.ContainsKey(name) ? null
        : SpecifiedDirectives.All.FirstOrDefault(directive => directive.Name == name);

    public void Report(ValidationRule rule, string code, string message, params ReadOnlySpan<Location> locations)
    {
        if (errors.Count >= Options.MaxErrors)
        {
            errors.Add(
                new GraphQLError("Too many validation errors, error limit reached. Validation aborted.")
                {
                    Code = ErrorCodes.Validation,
                }
            );
            throw new TooManyErrors();
        }

        var places = new SourceLocation[locations.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = locations[i];
        }

        errors.Add(
            new GraphQLError(message)
            {
                Locations = places,
                Code = code,
                Rule = rule.GetType().Name,
            }
        );
    }

    /// <summary>Ends the walk; never leaves <see cref="DocumentValidator"/>.</summary>
    internal sealed class TooManyErrors : Exception;
}
