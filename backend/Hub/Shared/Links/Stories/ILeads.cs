using Npgsql;

namespace Hub.Shared.Links.Stories;

/// <summary>
/// What leads from one of a module's things to another without a link being written: an adoption stands on its
/// experience, a question belongs to its session. Who may see them is not asked here.
/// </summary>
public interface ILeads
{
    /// <summary>Of a bounded number of leads, those from these things; with <paramref name="back"/>, those to them.</summary>
    Task<IReadOnlyList<Lead>> Of(IReadOnlyCollection<Thing> things, bool back, CancellationToken cancellation);
}

/// <param name="IsPart">The second stands in the first, and is told of only when it led to something itself.</param>
public sealed record Lead(Thing From, Thing To, DateTimeOffset At, bool IsPart = false);

internal static class LeadRows
{
    /// <summary>The UUIDs of the things of a type.</summary>
    public static Guid[] Uuids(this IEnumerable<Thing> things, string type) =>
        [.. things.Where(thing => thing.Type == type).Select(thing => Guid.Parse(thing.Key))];

    /// <summary>Rows of type and key of the one, type and key of the other, and the time.</summary>
    public static async Task<IReadOnlyList<Lead>> ReadLeads(
        this NpgsqlCommand command,
        CancellationToken cancellation,
        bool areParts = false
    ) =>
        await command.ReadAll(
            row => new Lead(
                new Thing(row.GetString(0), row.GetString(1)),
                new Thing(row.GetString(2), row.GetString(3)),
                row.Instant(4),
                areParts
            ),
            cancellation
        );
}
