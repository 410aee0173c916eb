using Hub.EventStore;
using Hub.Shared.Refusals;

namespace Hub.Shared.Commands;

/// <summary>Things of one kind as somebody may see them: there is no way to load one without saying for whom.</summary>
public interface IThings<TThing>
    where TThing : class
{
    /// <summary>One answer per id, in the same order; null for what the reader may not see or what does not exist.</summary>
    Task<IReadOnlyList<TThing?>> Find(IReadOnlyList<Guid> ids, Sight sight, CancellationToken cancellation);

    /// <summary>The stream that decides on the thing.</summary>
    StreamId StreamOf(TThing thing);

    /// <summary>The answer for what the reader may not see, as for what does not exist.</summary>
    Refusal NotFound { get; }
}

public static class Things
{
    public static async Task<TThing?> Find<TThing>(
        this IThings<TThing> things,
        Guid id,
        Actor actor,
        CancellationToken cancellation
    )
        where TThing : class => (await things.Find([id], actor.Sight, cancellation))[0];
}
