using System.Collections.Frozen;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Hub.EventStore.Serialization;

/// <summary>An event type and the names it is stored under; its JSON may have to be brought into shape before it is read.</summary>
internal sealed partial record RegisteredEvent(
    Type Type,
    string Alias,
    string DotNetName,
    Func<JsonObject, JsonObject>? Reshape = null
)
{
    /// <summary>Its name carries its version (<c>_v2</c>), or it is no type of its own: the .NET name says less.</summary>
    public bool AliasDecides { get; } = Reshape is not null || Versioned().IsMatch(Alias);

    [GeneratedRegex(@"_v\d+$")]
    private static partial Regex Versioned();
}

/// <summary>The event types this program knows, by type, alias and .NET name, and what old ones became.</summary>
internal sealed class EventRegistry
{
    private readonly FrozenDictionary<Type, RegisteredEvent> byType;
    private readonly FrozenDictionary<string, RegisteredEvent> byAlias;
    private readonly FrozenDictionary<string, RegisteredEvent> byDotNetName;
    private readonly FrozenDictionary<Type, Upcaster> upcasters;

    public EventRegistry(EventStoreOptions options)
        : this(options.EventTypes, options.Upcasters) { }

    public EventRegistry(IEnumerable<Type> types, IEnumerable<Upcaster>? upcasters = null)
    {
        Upcaster[] all = [.. upcasters ?? []];
        var registered = types
            .Distinct()
            .Select(type => new RegisteredEvent(type, EventAlias.Of(type), DotNetName(type)))
            .ToArray();
        var reshaped = all.Where(each => each.OfJson is not null)
            .Select(each => new RegisteredEvent(each.New, each.Alias, "", each.OfJson));
        foreach (var same in registered.Concat(reshaped).GroupBy(each => each.Alias).Where(group => group.Count() > 1))
            throw new InvalidOperationException(
                $"The event types {string.Join(" and ", same.Select(each => each.Type.FullName))} would both be stored as '{same.Key}'. An event's simple name is unique in the product."
            );
        byType = registered.ToFrozenDictionary(each => each.Type);
        byAlias = registered.Concat(reshaped).ToFrozenDictionary(each => each.Alias);
        byDotNetName = registered.ToFrozenDictionary(each => each.DotNetName);
        foreach (
            var twice in all.Where(each => each.Old is not null)
                .GroupBy(each => each.Old)
                .Where(each => each.Count() > 1)
        )
            throw new InvalidOperationException($"{twice.Key} would become two things.");
        this.upcasters = all.Where(each => each.Old is not null).ToFrozenDictionary(each => each.Old!);
        foreach (var upcaster in all)
            ThrowIfCircular(upcaster);
    }

    public RegisteredEvent Of(Event data)
    {
        if (upcasters.TryGetValue(data.GetType(), out var upcaster))
            throw new InvalidOperationException(
                $"{data.GetType().Name} is only read any more: write {upcaster.New.Name}, which it becomes."
            );
        return byType.TryGetValue(data.GetType(), out var found)
            ? found
            : throw new UnknownEventType(data.GetType().FullName ?? data.GetType().Name, 0);
    }

    /// <summary>
    /// The type of a stored event: its .NET name when that is registered, else its alias. A name that carries its version
    /// (<c>_v2</c>) says more than the .NET name, which Marten keeps the same.
    /// </summary>
    public RegisteredEvent Find(string alias, string? dotNetName, long sequence) =>
        Find(alias, dotNetName) ?? throw new UnknownEventType(alias, sequence);

    public bool Knows(string alias, string? dotNetName) => Find(alias, dotNetName) is not null;

    /// <summary>What an old event has become, step by step; itself when it is of today.</summary>
    public Event Newest(Event stored)
    {
        while (upcasters.TryGetValue(stored.GetType(), out var upcaster))
            stored = upcaster.OfEvent!(stored);
        return stored;
    }

    private RegisteredEvent? Find(string alias, string? dotNetName)
    {
        var known = byAlias.GetValueOrDefault(alias);
        if (known is { AliasDecides: true })
            return known;
        return dotNetName is not null && dotNetName != known?.DotNetName
            ? byDotNetName.GetValueOrDefault(dotNetName, known!)
            : known;
    }

    private void ThrowIfCircular(Upcaster first)
    {
        var seen = new HashSet<Type>();
        for (var next = first; next is not null; next = upcasters.GetValueOrDefault(next.New))
            if (!seen.Add(next.New))
                throw new InvalidOperationException($"{next.New} would become itself again.");
    }

    private static string DotNetName(Type type) => $"{type.FullName}, {type.Assembly.GetName().Name}";
}
