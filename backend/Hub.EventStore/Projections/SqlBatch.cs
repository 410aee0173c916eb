namespace Hub.EventStore;

/// <summary>
/// Statements to run in the append's transaction, in the order added, in one round trip. Table names have no schema: the
/// store sets the search path to where the read models are.
/// </summary>
public sealed class SqlBatch
{
    private readonly List<(string Sql, object?[] Values)> statements = [];

    /// <summary>Adds one statement; its parameters are <c>$1</c>, <c>$2</c> … Keep the text constant: it is prepared once.</summary>
    public void Add(string sql, params object?[] values) => statements.Add((sql, values));

    internal IReadOnlyList<(string Sql, object?[] Values)> Statements => statements;
}
