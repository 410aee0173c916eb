using Hub.GraphQL;
using Hub.Shared.Refusals;

namespace Hub.Shared.Links;

/// <summary>
/// Where a new thing comes from. A command's input names it (<c>origin</c>, any node's id), <see cref="Find"/> looks
/// whether the actor may see it, and the decision that makes the new thing also writes the link:
/// <code>
/// var (origin, wrong) = await origins.Find(input.Origin, cancellation);
/// …
/// return Decision.Accept([new MeasureAdded(…), .. origin.LeadsTo(new Thing(nameof(Measure), input.Id), now)]);
/// </code>
/// </summary>
public sealed class Origins(LinkedThings things, Actor actor)
{
    /// <summary>The thing, or why it cannot be named; neither where the input names none.</summary>
    public async Task<(Thing? Origin, Refusal? Refusal)> Find(string? id, CancellationToken cancellation)
    {
        if (id is null)
            return (null, null);
        return
            things.Named(NodeId.Parse(id)) is { } thing
            && (await things.Find([thing], actor.Sight, cancellation)).ContainsKey(thing)
            ? (thing, null)
            : (null, new OriginNotFound());
    }
}

public static class OriginEvents
{
    /// <summary>The link to what was born of it; nothing where there is no origin.</summary>
    public static IEnumerable<Linked> LeadsTo(this Thing? origin, Thing born, DateTimeOffset at) =>
        origin is { } from ? [new Linked(from, born, LinkKind.Origin, at)] : [];
}

/// <summary>There is nothing of that id that things come from, or the viewer may not see it.</summary>
public sealed record OriginNotFound()
    : Refusal(
        "ORIGIN_NOT_FOUND",
        "What it comes from does not exist, or you may not see it. Send it again without it.",
        "origin"
    );
