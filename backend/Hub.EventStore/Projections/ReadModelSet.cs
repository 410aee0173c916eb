using System.Security.Cryptography;
using System.Text;
using Hub.EventStore.Subscriptions;

namespace Hub.EventStore.Projections;

/// <summary>
/// What is rebuilt together: all inline projections, since they may read one another's tables and share some; each followed
/// one alone.
/// </summary>
internal sealed class ReadModelSet
{
    public ReadModelSet(string name, IReadOnlyList<IProjection> projections, Followed? followed)
    {
        Name = name;
        Projections = projections;
        Followed = followed;
        Tables = [.. projections.SelectMany(each => each.Tables).Distinct()];
    }

    public string Name { get; }

    public IReadOnlyList<IProjection> Projections { get; }

    /// <summary>Null for the inline ones.</summary>
    public Followed? Followed { get; }

    public IReadOnlyList<string> Tables { get; }

    /// <summary>A rebuild goes on only with what the same projections, on the same tables, have begun.</summary>
    public string Fingerprint(string tables)
    {
        var text = string.Join('\n', [.. Projections.Select(each => $"{each.Name} {each.Version}"), .. Tables, tables]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <exception cref="ArgumentException">Two sets would write the same table.</exception>
    public static IReadOnlyList<ReadModelSet> Of(IReadOnlyList<IProjection> inline, IReadOnlyList<IProjection> followed)
    {
        List<ReadModelSet> sets = inline.Count > 0 ? [new("inline", inline, null)] : [];
        sets.AddRange(followed.Select(each => new ReadModelSet(each.Name, [each], new Followed(each))));
        var shared = sets.SelectMany(set => set.Tables.Select(table => (set.Name, table)))
            .GroupBy(each => each.table)
            .FirstOrDefault(group => group.Count() > 1);
        return shared is null
            ? sets
            : throw new ArgumentException(
                $"The table {shared.Key} is written by {string.Join(" and ", shared.Select(each => each.Name))}: each could not be rebuilt without the other."
            );
    }
}
