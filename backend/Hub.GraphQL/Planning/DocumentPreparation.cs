using System.Diagnostics.CodeAnalysis;
using Hub.GraphQL.Errors;
using Hub.GraphQL.Execution;
using Hub.GraphQL.Language;
using Hub.GraphQL.Validation;

namespace Hub.GraphQL.Planning;

/// <summary>Parses, validates and limits a document once; valid ones are kept.</summary>
internal sealed class DocumentPreparation(ExecutableSchema schema, GraphQLLimits limits, bool introspection)
{
    private readonly DocumentCache _cache = new(documents: 2_000, bytes: 32_000_000);
    private readonly ParserOptions _parser = new(MaxTokens: limits.Tokens);
    private readonly ValidationOptions _validation = new(
        MaxMergeComparisons: limits.MergeComparisons,
        MaxFragmentVisits: limits.FragmentVisits
    );

    public bool TryPrepare(
        ReadOnlyMemory<byte> text,
        [NotNullWhen(true)] out PreparedDocument? document,
        [NotNullWhen(false)] out IReadOnlyList<GraphQLError>? errors
    )
    {
        errors = null;
        if (_cache.TryGet(text.Span, out document))
        {
            return true;
        }
        try
        {
            var parsed = Parser.ParseDocument(text, _parser);
            errors = DocumentLimits.Check(parsed, limits, introspection);
            if (errors.Count == 0)
            {
                errors = DocumentValidator.Validate(schema.Schema, parsed, _validation);
            }
            if (errors.Count > 0)
            {
                return false;
            }
            errors = null;
            document = new PreparedDocument(schema, parsed, limits.Fields);
            _cache.Add(text.Span, document);
            return true;
        }
        catch (GraphQLSyntaxException wrong)
        {
            errors = [wrong.Error];
            return false;
        }
    }
}
