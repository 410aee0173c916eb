using System.Collections.Frozen;

namespace Hub.EventStore.Serialization;

/// <summary>An event type and the names it is stored under.</summary>
internal sealed record RegisteredEvent(Type Type, string Alias, string DotNetName);

/// <summary>The event types this program knows, by type, alias and .NET name.</summary>
internal sealed class EventRegistry
{
    private readonly FrozenDictionary<Type, RegisteredEvent> byType;
    private readonly FrozenDictionary<string, RegisteredEvent> byAlias;
    private readonly FrozenDictionary<string, RegisteredEvent> byDotNetName;

    public EventRegistry(IEnumerable<Type> types)
    {
        var registered = types
            .Distinct()
            .Select(type => new RegisteredEvent(type, EventAlias.Of(type), DotNetName(type)))
            .ToArray();
        foreach (var sameAlias in registered.GroupBy(each => each.Alias).Where(group => group.Count() > 1))
            throw new InvalidOperationException(
                $"The event types {string.Join(" and ", sameAlias.Select(each => each.Type.FullName))} would both be stored as '{sameAlias.Key}'. An event's simple name is unique in the product."
            );
        byType = registered.ToFrozenDictionary(each => each.Type);
        byAlias = registered.ToFrozenDictionary(each => each.Alias);
        byDotNetName = registered.ToFrozenDictionary(each => each.DotNetName);
    }

    public RegisteredEvent Of(Event data) =>
        byType.TryGetValue(data.GetType(), out var found)
            ? found
            : throw new UnknownEventType(data.GetType().FullName ?? data.GetType().Name, 0);

    /// <summary>The type of a stored event: its .NET name when that is registered, else its alias.</summary>
    public RegisteredEvent Find(string alias, string? dotNetName, long sequence) =>
        Find(alias, dotNetName) ?? throw new UnknownEventType(alias, sequence);

    public bool Knows(string alias, string? dotNetName) => Find(alias, dotNetName) is not null;

    private RegisteredEvent? Find(string alias, string? dotNetName)
    {
        var known = byAlias.GetValueOrDefault(alias);
        return dotNetName is not null && dotNetName != known?.DotNetName
            ? byDotNetName.GetValueOrDefault(dotNetName, known!)
            : known;
    }

    private static string DotNetName(Type type) => $"{type.FullName}, {type.Assembly.GetName().Name}";
}
