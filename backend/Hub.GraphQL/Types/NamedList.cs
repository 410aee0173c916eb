using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Hub.GraphQL.Types;

public interface INamed
{
    string Name { get; }
}

/// <summary>
/// Things in the order they were added, found by name. Two of one name may be added (the schema's validation tells);
/// <see cref="TryGet"/> finds the first.
/// </summary>
public sealed class NamedList<T> : IReadOnlyList<T>
    where T : class, INamed
{
    private readonly List<T> items = [];
    private readonly Dictionary<string, T> byName = new(StringComparer.Ordinal);
    private bool closed;

    public int Count => items.Count;

    public T this[int index] => items[index];

    public T this[string name] => byName[name];

    public void Add(T item)
    {
        if (closed)
        {
            throw new InvalidOperationException($"The schema is built: '{item.Name}' can no longer be added.");
        }

        items.Add(item);
        byName.TryAdd(item.Name, item);
    }

    public void AddRange(IEnumerable<T> range)
    {
        foreach (var item in range)
        {
            Add(item);
        }
    }

    public bool TryGet(string name, [NotNullWhen(true)] out T? item) => byName.TryGetValue(name, out item);

    public T? Find(string name) => byName.GetValueOrDefault(name);

    public bool Contains(string name) => byName.ContainsKey(name);

    public List<T>.Enumerator GetEnumerator() => items.GetEnumerator();

    internal void Close() => closed = true;

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
