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

    /// <summary>The batch that writes this plan, if one like it was kept. Its projections' rows stand from its second place on.</summary>
    public NpgsqlBatch? Find(BatchPlan plan)
    {
        var rows = plan.Projected;
        if (!plan.IsFirstEvent || !kept.TryGetValue(rows, out var batch))
            return null;
        SetOwn(plan);
        for (var i = 0; i < rows.Count; i++)
        for (var j = 0; j < rows[i].Values.Length; j++)
            batch.BatchCommands[i + 1].Parameters[j].Value = Statement.Plain(rows[i].Values[j]);
        return batch;
    }

    /// <summary>Keeps a batch that will write plans like this one, unless too many are kept already.</summary>
    public async Task Keep(BatchPlan plan)
    {
        if (!plan.IsFirstEvent || kept.Count == Most)
            return;
        var batch = new NpgsqlBatch(connection);
        var (first, last) = SetOwn(plan);
        batch.BatchCommands.Add(first);
        foreach (var row in plan.Projected)
            batch.BatchCommands.Add(Statement.Of(row.Sql, row.Values));
        if (last is not null)
            batch.BatchCommands.Add(last);
        await batch.PrepareAsync();
        kept[[.. plan.Projected]] = batch;
    }

    // Without rows between them, the stream and its event are one statement.
    private (NpgsqlBatchCommand First, NpgsqlBatchCommand? Last) SetOwn(BatchPlan plan)
    {
        var (planned, now) = (plan.Events[0], plan.Timestamp.UtcDateTime);
        return plan.Projected.Count == 0
            ? (own.AddFirstEvent(planned, now), null)
            : (own.AddFirstStream(planned.Recorded.Stream, 1, now), own.AddLastEvent(planned, now));
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
