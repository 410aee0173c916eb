namespace Hub.EventStore;

/// <summary>
/// Statements to run in the append's transaction, or in a follower's, in the order added, in one round trip. Table names
/// have no schema: the store sets the search path to where the read models are.
/// </summary>
public sealed class SqlBatch
{
    private readonly List<ProjectedStatement> statements = [];

    /// <summary>Adds one statement; its parameters are <c>$1</c>, <c>$2</c> … Keep the text constant: it is prepared once.</summary>
    public void Add(string sql, params object?[] values) => statements.Add(new(sql, values));

    /// <summary>Adds one row; a value for each column.</summary>
    public void Add(InsertInto row, params object?[] values)
    {
        if (values.Length != row.Columns.Count)
            throw new ArgumentException($"{row.Table} takes {row.Columns.Count} values here, not {values.Length}.");
        statements.Add(new(row.Sql, values) { Row = row });
    }

    internal IReadOnlyList<ProjectedStatement> Statements => statements;
}

/// <param name="Sql">Its text, whatever it is.</param>
internal readonly record struct ProjectedStatement(string Sql, object?[] Values)
{
    /// <summary>Where it adds a row and does nothing else.</summary>
    public InsertInto? Row { get; init; }
}
