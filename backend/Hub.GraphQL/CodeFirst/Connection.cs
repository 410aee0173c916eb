using System.Collections;

namespace Hub.GraphQL;

/// <summary>A page of a list, as Relay's connections are.</summary>
/// <remarks>
/// In the schema it is <c>XConnection</c> with <c>edges</c>, <c>nodes</c> and <c>pageInfo</c>, where X is the name of
/// <typeparamref name="T"/>. Return <see cref="CountedConnection{T}"/> for <c>totalCount</c>.
/// </remarks>
/// <param name="Edges">The items of the page, each with its cursor.</param>
/// <param name="PageInfo">Whether there are more, and from where.</param>
public record Connection<T>(IReadOnlyList<Edge<T>> Edges, PageInfo PageInfo)
{
    /// <summary>The items of the page without their cursors.</summary>
    public IReadOnlyList<T> Nodes { get; } = new EdgeNodes<T>(Edges);
}

/// <summary>A page of a list whose whole length is known.</summary>
/// <param name="Edges">The items of the page, each with its cursor.</param>
/// <param name="PageInfo">Whether there are more, and from where.</param>
/// <param name="TotalCount">How many items the whole list has, on all pages.</param>
public sealed record CountedConnection<T>(IReadOnlyList<Edge<T>> Edges, PageInfo PageInfo, int TotalCount)
    : Connection<T>(Edges, PageInfo);

/// <summary>Makes pages from what was read.</summary>
public static class Connection
{
    /// <summary>A page of <paramref name="nodes"/>, each with its cursor (see <see cref="Cursor"/>).</summary>
    public static Connection<T> From<T>(
        IReadOnlyList<T> nodes,
        Func<T, string> cursor,
        bool hasNextPage,
        bool hasPreviousPage = false
    )
    {
        var edges = Edges(nodes, cursor);
        return new(edges, Info(edges, hasNextPage, hasPreviousPage));
    }

    /// <summary>A page of <paramref name="nodes"/> out of <paramref name="totalCount"/>.</summary>
    public static CountedConnection<T> From<T>(
        IReadOnlyList<T> nodes,
        Func<T, string> cursor,
        bool hasNextPage,
        bool hasPreviousPage,
        int totalCount
    )
    {
        var edges = Edges(nodes, cursor);
        return new(edges, Info(edges, hasNextPage, hasPreviousPage), totalCount);
    }

    private static Edge<T>[] Edges<T>(IReadOnlyList<T> nodes, Func<T, string> cursor)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(cursor);
        var edges = new Edge<T>[nodes.Count];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = new Edge<T>(cursor(nodes[i]), nodes[i]);
        }
        return edges;
    }

    private static PageInfo Info<T>(Edge<T>[] edges, bool hasNextPage, bool hasPreviousPage) =>
        new(
            hasNextPage,
            hasPreviousPage,
            edges.Length == 0 ? null : edges[0].Cursor,
            edges.Length == 0 ? null : edges[^1].Cursor
        );
}

internal sealed class EdgeNodes<T>(IReadOnlyList<Edge<T>> edges) : IReadOnlyList<T>
{
    public T this[int index] => edges[index].Node;

    public int Count => edges.Count;

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var edge in edges)
        {
            yield return edge.Node;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
