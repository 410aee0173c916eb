using System.Collections;

namespace Hub.GraphQL.Execution.Bindings;

/// <summary>A frame's parents, typed, as a batched method takes them.</summary>
internal sealed class ParentList<T>(object[] parents, int count) : IReadOnlyList<T>
{
    public int Count => count;

    public T this[int index] =>
        (uint)index < (uint)count ? (T)parents[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return (T)parents[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
