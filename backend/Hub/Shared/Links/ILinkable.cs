namespace Hub.Shared.Links;

/// <summary>
/// Things of one type that have a page of their own, so that texts may link to them. Each module says this of its own;
/// that is all it has to know.
/// </summary>
public interface ILinkable : ILinkedThings
{
    /// <summary>The first part of the page's address, before the key: <c>/turne/</c>.</summary>
    string Path { get; }

    /// <summary>The titles of those that the reader may see; the others are left out, as what does not exist.</summary>
    Task<IReadOnlyDictionary<string, string>> Titles(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    );

    async Task<IReadOnlyDictionary<string, LinkedThing>> ILinkedThings.Find(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    ) =>
        (await Titles(keys, sight, cancellation)).ToDictionary(
            title => title.Key,
            title => new LinkedThing(title.Value, Path + title.Key)
        );
}
