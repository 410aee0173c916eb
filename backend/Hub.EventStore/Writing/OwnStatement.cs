using Npgsql;

namespace Hub.EventStore.Writing;

/// <summary>A statement that the writer sends again and again on one connection: only its values change.</summary>
internal sealed class OwnStatement
{
    private int next;

    /// <param name="sql">With <c>$1</c>, <c>$2</c> …</param>
    /// <param name="parameters">Of the types that the values will have.</param>
    public OwnStatement(string sql, params ReadOnlySpan<NpgsqlParameter> parameters) =>
        Prepared = Statement.Of(sql, parameters);

    public NpgsqlBatchCommand Prepared { get; }

    /// <summary>Sets the next value, in the order of the parameters; after the last one it begins anew.</summary>
    public OwnStatement With<T>(T value)
    {
        ((NpgsqlParameter<T>)Prepared.Parameters[next]).TypedValue = value;
        next = (next + 1) % Prepared.Parameters.Count;
        return this;
    }
}
