namespace Hub.GraphQL.Language;

/// <summary>
/// Where a node stands in its source. <see cref="Start"/> and <see cref="End"/> are byte offsets into the UTF-8 text
/// (end is exclusive); <see cref="Line"/> and <see cref="Column"/> count from 1, columns in UTF-16 code units as editors
/// and other engines do. All zero for nodes that were made in code.
/// </summary>
public readonly record struct Location(int Start, int End, int Line, int Column)
{
    public static Location None => default;
}

/// <summary>A name in a document, with its place. A struct: a document has hundreds and none is allocated alone.</summary>
public readonly record struct Name(string Value, Location Location)
{
    public override string ToString() => Value;

    public static implicit operator Name(string value) => new(value, default);
}

/// <summary>A node of the syntax tree. Nodes never change after parsing; compare them by reference.</summary>
public abstract class SyntaxNode(Location location)
{
    public Location Location { get; } = location;

    public abstract SyntaxKind Kind { get; }
}
