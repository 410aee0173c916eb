using System.Collections.Concurrent;
using System.Text.Json;

namespace Hub.Shared.Reference;

/// <summary>
/// All reference data, in memory: some five hundred small documents that change a few times a year. Parts made from it
/// are kept beside it, so a new <see cref="ReferenceData"/> replaces everything at once.
/// </summary>
public sealed class ReferenceData(IReadOnlyList<ReferenceRow> rows)
{
    private readonly ILookup<string, ReferenceRow> _byKind = rows.ToLookup(row => row.Kind);
    private readonly ConcurrentDictionary<Type, object> _parts = new();

    public IEnumerable<T> OfKind<T>(string kind) =>
        _byKind[kind]
            .Select(row =>
                row.Data.Deserialize<T>(ReferenceJson.Options)
                ?? throw new InvalidDataException($"Reference {kind} '{row.Key}' is null.")
            );

    public IEnumerable<ReferenceRow> RowsOfKind(string kind) => _byKind[kind];

    public T Part<T>()
        where T : class, IReferencePart<T> => (T)_parts.GetOrAdd(typeof(T), _ => T.From(this));
}
