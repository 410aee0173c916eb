namespace Hub.EventStore;

/// <summary>
/// A new row of one table, for <see cref="SqlBatch.Add(InsertInto, object?[])"/>. It says the same as an <c>insert</c>, in a
/// way that lets a rebuild write a run of rows by COPY.
/// </summary>
public sealed class InsertInto
{
    /// <param name="table">Without schema.</param>
    /// <param name="columns">In the order in which values are given.</param>
    public InsertInto(string table, params string[] columns)
    {
        Table = table;
        Columns = columns;
        var parameters = string.Join(", ", columns.Select((_, index) => $"${index + 1}"));
        Sql = $"insert into {table} ({string.Join(", ", columns)}) values ({parameters})";
    }

    internal string Table { get; }

    internal IReadOnlyList<string> Columns { get; }

    internal string Sql { get; }
}
