using System.Collections.Immutable;

namespace Hub.GraphQL.Language;

public sealed class SelectionSetNode(Location location, ImmutableArray<SelectionNode> selections) : SyntaxNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.SelectionSet;

    public ImmutableArray<SelectionNode> Selections { get; } = selections;
}

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public abstract class SelectionNode(Location location, ImmutableArray<DirectiveNode> directives) : SyntaxNode(location)
{
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

public sealed class FieldNode(
    Location location,
    Name? alias,
    Name name,
    ImmutableArray<ArgumentNode> arguments,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode? selectionSet
) : SelectionNode(location, directives)
{
    public override SyntaxKind Kind => SyntaxKind.Field;

    public Name? Alias { get; } = alias;

    public Name Name { get; } = name;

    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <summary>The key of the field in the response: its alias, else its name.</summary>
    public string ResponseKey => Alias is { } alias ? alias.Value : Name.Value;
}

public sealed class FragmentSpreadNode(Location location, Name name, ImmutableArray<DirectiveNode> directives)
    : SelectionNode(location, directives)
{
    public override SyntaxKind Kind => SyntaxKind.FragmentSpread;

    public Name Name { get; } = name;
}

public sealed class InlineFragmentNode(
    Location location,
    NamedTypeNode? typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet
) : SelectionNode(location, directives)
{
    public override SyntaxKind Kind => SyntaxKind.InlineFragment;

    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

public sealed class ArgumentNode(Location location, Name name, ValueNode value) : SyntaxNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.Argument;

    public Name Name { get; } = name;

    public ValueNode Value { get; } = value;
}

public sealed class DirectiveNode(Location location, Name name, ImmutableArray<ArgumentNode> arguments)
    : SyntaxNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.Directive;

    public Name Name { get; } = name;

    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>The value of an argument as written, or null when it is not given.</summary>
    public ValueNode? Argument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name.Value == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>A directive made in code: <c>DirectiveNode.Of("cost", ("weight", new StringValueNode(default, "10", false)))</c>.</summary>
    public static DirectiveNode Of(string name, params ReadOnlySpan<(string Name, ValueNode Value)> arguments)
    {
        var nodes = ImmutableArray.CreateBuilder<ArgumentNode>(arguments.Length);
        foreach (var (argument, value) in arguments)
        {
            nodes.Add(new ArgumentNode(default, argument, value));
        }

        return new DirectiveNode(default, name, nodes.MoveToImmutable());
    }
}
