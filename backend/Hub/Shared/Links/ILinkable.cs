namespace Hub.Shared.Links;

/// <summary>Things of one type that texts may link to. Each module says this of its own; that is all it has to know.</summary>
public interface ILinkable
{
    /// <summary>As in node ids. Stored: never rename.</summary>
    string Type { get; }

    /// <summary>The first part of the page's address, before the key: <c>/turne/</c>.</summary>
    string Path { get; }

    /// <summary>Keys are UUIDs; else names.</summary>
    bool HasUuid { get; }

    /// <summary>The titles of those that the reader may see; the others are left out, as what does not exist.</summary>
    Task<IReadOnlyDictionary<string, string>> Titles(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    );
}
