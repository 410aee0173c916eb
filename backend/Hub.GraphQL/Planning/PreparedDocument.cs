using System.Collections.Immutable;
using Hub.GraphQL.Execution;
using Hub.GraphQL.Language;

namespace Hub.GraphQL.Planning;

/// <summary>A document that has been parsed and found valid; kept and used again.</summary>
internal sealed class PreparedDocument
{
    public PreparedDocument(ExecutableSchema schema, DocumentNode document, int mostFields)
    {
        Fragments = document
            .Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        var conditions = ConditionVariables.Of(document);
        var mayDefer = IncrementalUse.In(document);
        Operations =
        [
            .. document
                .Definitions.OfType<OperationDefinitionNode>()
                .Select(operation => new PreparedOperation(
                    schema,
                    operation,
                    Fragments,
                    conditions,
                    mostFields,
                    mayDefer
                )),
        ];
    }

    public IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments { get; }

    public ImmutableArray<PreparedOperation> Operations { get; }

    /// <summary>https://spec.graphql.org/September2025/#GetOperation()</summary>
    public PreparedOperation? Find(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return Operations.Length == 1 ? Operations[0] : null;
        }
        foreach (var operation in Operations)
        {
            if (operation.Node.Name?.Value == name)
            {
                return operation;
            }
        }
        return null;
    }
}
