using Hub.Shared.Text;

namespace Hub.Shared.Links;

/// <summary>Things of one type as links show them to a reader: by title and address.</summary>
public interface ILinkedThings
{
    /// <summary>As in node ids. Stored: never rename.</summary>
    string Type { get; }

    /// <summary>Keys are UUIDs; else names.</summary>
    bool HasUuid { get; }

    /// <summary>Those that the reader may see; the others are left out, as what does not exist.</summary>
    Task<IReadOnlyDictionary<string, LinkedThing>> Find(
        IReadOnlyCollection<string> keys,
        Sight sight,
        CancellationToken cancellation
    );
}

/// <param name="Address">The path of the page where it is to be seen.</param>
/// <param name="Place">Whose it is: a municipality's name; null where that is not said.</param>
/// <param name="Learnt">What was learnt of it; null where nothing is told.</param>
public sealed record LinkedThing(string Title, string Address, string? Place = null, Lesson? Learnt = null);

/// <summary>What was learnt of something.</summary>
/// <param name="Language">The language that it is written in.</param>
/// <param name="Words">In plain text.</param>
public sealed record Lesson(Language Language, string Words);
