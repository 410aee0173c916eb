using System.Runtime.CompilerServices;
using Npgsql;

namespace Hub.EventStore.Writing;

/// <summary>
/// Batches of one new stream with one event and its projections' rows, kept with their statements prepared: what most lone
/// callers wait for. A batch that is made anew costs as much as the judging.
/// </summary>
internal sealed class LoneBatches(NpgsqlConnection connection, RowStatements own)
{
    private const int Most = 256;

    private readonly Dictionary<IReadOnlyList<Projected>, NpgsqlBatch> kept = new(new SameShape());

    /// <summary>The batch for these rows, which stand from its second place on; null when too many are kept already.</summary>
    public async ValueTask<NpgsqlBatch?> With(IReadOnlyList<Projected> rows)
    {
        if (!kept.TryGetValue(rows, out var batch))
        {
            if (kept.Count == Most)
                return null;
            batch = new NpgsqlBatch(connection);
            batch.BatchCommands.Add(own.FirstStream);
            foreach (var row in rows)
                batch.BatchCommands.Add(Statement.Of(row.Sql, row.Values));
            batch.BatchCommands.Add(own.LastEvent);
            await batch.PrepareAsync();
            kept[[.. rows]] = batch;
            return batch;
        }
        for (var i = 0; i < rows.Count; i++)
        for (var j = 0; j < rows[i].Values.Length; j++)
            batch.BatchCommands[i + 1].Parameters[j].Value = Statement.Plain(rows[i].Values[j]);
        return batch;
    }

    /// <summary>The same texts, as objects, with values of the same types.</summary>
    private sealed class SameShape : IEqualityComparer<IReadOnlyList<Projected>>
    {
        public bool Equals(IReadOnlyList<Projected>? one, IReadOnlyList<Projected>? other)
        {
            if (one!.Count != other!.Count)
                return false;
            for (var i = 0; i < one.Count; i++)
            {
                var (mine, its) = (one[i].Values, other[i].Values);
                if (!ReferenceEquals(one[i].Sql, other[i].Sql) || mine.Length != its.Length)
                    return false;
                for (var j = 0; j < mine.Length; j++)
                    if (mine[j]?.GetType() != its[j]?.GetType())
                        return false;
            }
            return true;
        }

        public int GetHashCode(IReadOnlyList<Projected> rows)
        {
            var hash = rows.Count;
            for (var i = 0; i < rows.Count; i++)
                hash = HashCode.Combine(hash, RuntimeHelpers.GetHashCode(rows[i].Sql));
            return hash;
        }
    }
}
