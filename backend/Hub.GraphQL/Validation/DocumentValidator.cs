using Hub.GraphQL.Errors;
using Hub.GraphQL.Language;
using Hub.GraphQL.Types;

namespace Hub.GraphQL.Validation;

/// <summary>
/// Checks documents before anything is executed.
/// https://spec.graphql.org/September2025/#sec-Validation
/// </summary>
public static class DocumentValidator
{
    /// <summary>An executable document against a schema. No errors: it may be executed.</summary>
    public static IReadOnlyList<GraphQLError> Validate(
        Schema schema,
        DocumentNode document,
        ValidationOptions? options = null,
        RuleSet? rules = null
    ) => Walk(schema, document, rules ?? SpecifiedRules.Executable, options ?? ValidationOptions.Default);

    /// <summary>A type system document on its own.</summary>
    public static IReadOnlyList<GraphQLError> ValidateSdl(DocumentNode document, ValidationOptions? options = null) =>
        Walk(null, document, SpecifiedRules.TypeSystem, options ?? ValidationOptions.Default);

    private static IReadOnlyList<GraphQLError> Walk(
        Schema? schema,
        DocumentNode document,
        RuleSet rules,
        ValidationOptions options
    )
    {
        var context = new ValidationContext(schema, document, options);
        try
        {
            new DocumentWalker(context, rules).Walk();
        }
        catch (ValidationContext.TooManyErrors)
        {
            // The last error says so.
        }

        return context.Errors;
    }
}
