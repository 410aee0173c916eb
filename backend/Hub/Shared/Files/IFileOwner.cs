namespace Hub.Shared.Files;

/// <summary>
/// A module whose things have files. A file has no rights of its own: who may see a thing it belongs to may see it.
/// </summary>
public interface IFileOwner
{
    /// <summary>Those of the files that belong to a thing that is shown to whoever has this sight.</summary>
    Task<IReadOnlySet<string>> Shown(IReadOnlyList<string> hashes, Sight sight, CancellationToken cancellation);

    /// <summary>Those of the files that belong to anything at all, shown or not: they are never cleaned away.</summary>
    Task<IReadOnlySet<string>> InUse(IReadOnlyList<string> hashes, CancellationToken cancellation);
}
