using System.Collections.Immutable;

namespace Hub.GraphQL.Language;

/// <summary>A whole document, executable or type system. <c>TokenCount</c>: lexical tokens, without comments.</summary>
public sealed class DocumentNode(Location location, ImmutableArray<DefinitionNode> definitions, int tokenCount)
    : SyntaxNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.Document;

    public ImmutableArray<DefinitionNode> Definitions { get; } = definitions;

    public int TokenCount { get; } = tokenCount;
}

/// <summary>An operation, a fragment, or a part of a type system.</summary>
public abstract class DefinitionNode(Location location) : SyntaxNode(location);

/// <summary>An operation or a fragment.</summary>
public abstract class ExecutableDefinitionNode(
    Location location,
    StringValueNode? description,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet
) : DefinitionNode(location)
{
    public StringValueNode? Description { get; } = description;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
