using System.Collections.Concurrent;
using System.Security.Claims;
using Hub.Shared.Time;

namespace Hub.Identity.Offices;

/// <summary>
/// Actors by person: one query, kept for a minute and not past midnight, when offices begin and end; those without an
/// office, who come by a code or a link, for seconds. An office event forgets the person on every node that follows the log,
/// and a query that began before then is not kept.
/// </summary>
public sealed class Actors(OfficeList offices, IEnumerable<IOpens> openings, INetworkMap networks, TimeProvider time)
    : IActors
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan FreshInOffice = TimeSpan.FromMinutes(1);
    private const int MostKept = 10_000;
    private readonly ConcurrentDictionary<Guid, Kept> known = new();

    private sealed record Kept(Lazy<Task<Actor>> Actor, DateTimeOffset Asked, DateTimeOffset Midnight)
    {
        public bool Holds(Actor actor, DateTimeOffset now) =>
            now < Midnight && now - Asked < (actor.Offices.Count == 0 ? Fresh : FreshInOffice);
    }

    public ValueTask<Actor> Find(ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (user.PersonId() is not { } person)
        {
            return ValueTask.FromResult(Actor.Anonymous);
        }

        if (known.TryGetValue(person, out var kept))
        {
            var task = kept.Actor.Value;
            if (!task.IsCompleted)
            {
                return new ValueTask<Actor>(task.WaitAsync(cancellation));
            }

            if (task.IsCompletedSuccessfully && kept.Holds(task.Result, time.GetUtcNow()))
            {
                return ValueTask.FromResult(task.Result);
            }
        }

        return new ValueTask<Actor>(Load(person).WaitAsync(cancellation));
    }

    public ValueTask<Actor> FindNow(ClaimsPrincipal user, CancellationToken cancellation) =>
        user.PersonId() is { } person ? FindNow(person, cancellation) : ValueTask.FromResult(Actor.Anonymous);

    public ValueTask<Actor> FindNow(Guid person, CancellationToken cancellation) =>
        new(Load(person).WaitAsync(cancellation));

    /// <summary>What is known of the person is no longer true; requests from now on ask the database.</summary>
    public void Forget(Guid person) => known.TryRemove(person, out _);

    public void ForgetAll() => known.Clear();

    private Task<Actor> Load(Guid person)
    {
        if (known.Count >= MostKept)
        {
            known.Clear();
        }

        // Its place is taken before the query starts: Forget then removes a query that may have read the old rows.
        var now = time.GetUtcNow();
        var midnight = Norway.StartOf(Norway.DayOf(now).AddDays(1));
        var kept = new Kept(new Lazy<Task<Actor>>(() => Query(person)), now, midnight);
        known[person] = kept;
        return kept.Actor.Value;
    }

    private async Task<Actor> Query(Guid person)
    {
        // Not cancelled with the request that asked first: others wait for the same answer.
        var found = await offices.Of(person, CancellationToken.None);
        if (found is not { } rows)
        {
            return Actor.Anonymous;
        }

        var held = rows.Offices.Select(Held).ToArray();
        var member = held.SelectMany(office => office.Networks).ToHashSet(StringComparer.Ordinal);
        // Who has an office takes part everywhere that a code could open.
        var opens = new List<Guid>();
        if (held.Length == 0)
            foreach (var source in openings)
                opens.AddRange(await source.OpenTo(person, CancellationToken.None));
        return new Actor(person, rows.Language, held, member, [.. opens.Distinct()]);
    }

    private OfficeHeld Held(Office office) =>
        new(
            office.Uuid,
            office.Kind,
            office.MunicipalityNumber,
            office.BodyKey,
            office.NetworkKey,
            OfficeNetworks.Of(office, networks),
            office.ValidFrom,
            office.ValidTo
        );
}
