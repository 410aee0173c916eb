using System.Reflection;
using Hub.GraphQL.Execution;
using Hub.GraphQL.Execution.Bindings;

namespace Hub.GraphQL.CodeFirst.Building;

/// <summary>Loads the nodes of one type by their keys.</summary>
internal abstract class NodeLoader(string type)
{
    public string Type { get; } = type;

    /// <summary>Whether the key is a UUID: such nodes are found by the plain UUID too.</summary>
    public abstract bool TakesUuid { get; }

    /// <summary>One result for each key, in order; null for a key that is none and for what the viewer may not see.</summary>
    public abstract ValueTask<object?[]> Load(IReadOnlyList<string> keys, FieldCall call, Column column);
}

internal sealed class NodeLoader<TKey, TNode>(
    string type,
    MethodInfo method,
    ParameterBinding[] parameters,
    Authorization? authorization
) : NodeLoader(type)
{
    private readonly Lazy<Func<IReadOnlyList<TKey>, object?[], ValueTask<IReadOnlyList<TNode>>>> _load = new(() =>
        MethodBinder.Compile<Func<IReadOnlyList<TKey>, object?[], ValueTask<IReadOnlyList<TNode>>>>(
            method,
            typeof(IReadOnlyList<TKey>),
            typeof(IReadOnlyList<TNode>),
            firstIsParent: true
        )
    );

    public override bool TakesUuid => typeof(TKey) == typeof(Guid);

    public override async ValueTask<object?[]> Load(IReadOnlyList<string> keys, FieldCall call, Column column)
    {
        var wanted = new List<TKey>();
        var positions = new List<int>();
        for (var i = 0; i < keys.Count; i++)
        {
            if (Key(keys[i]) is TKey key)
            {
                wanted.Add(key);
                positions.Add(i);
            }
        }
        var results = new object?[keys.Count];
        var isRefused =
            authorization is not null && await authorization.Refusal(call).ConfigureAwait(false) is not null;
        if (wanted.Count == 0 || isRefused)
        {
            return results;
        }
        var loaded = await _load.Value(wanted, ParameterBinding.Bind(parameters, call, column)).ConfigureAwait(false);
        if (loaded.Count != wanted.Count)
        {
            throw new InvalidOperationException(
                $"{Naming.Member(method)} got {wanted.Count} keys and must answer one result for each; it answered {loaded.Count}."
            );
        }
        for (var i = 0; i < positions.Count; i++)
        {
            results[positions[i]] = loaded[i];
        }
        return results;
    }

    private static object? Key(string text) =>
        typeof(TKey) == typeof(string) ? text
        : Guid.TryParse(text, out var uuid) ? uuid
        : null;
}
