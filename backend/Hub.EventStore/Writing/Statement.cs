using Npgsql;
using NpgsqlTypes;

namespace Hub.EventStore.Writing;

/// <summary>Statements of a batch, with typed parameters so that arrays go as what they are.</summary>
internal static class Statement
{
    public static NpgsqlBatchCommand Of(string sql, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        var statement = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters)
            statement.Parameters.Add(parameter);
        return statement;
    }

    /// <summary>A projection's statement; types are inferred from the values.</summary>
    public static NpgsqlBatchCommand Of(string sql, object?[] values)
    {
        var statement = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            statement.Parameters.Add(
                Plain(value) switch
                {
                    Guid id => Value(id),
                    string text => Value(text),
                    long number => Value(number),
                    var other => new NpgsqlParameter { Value = other },
                }
            );
        return statement;
    }

    /// <summary>A projection's value as Npgsql takes it.</summary>
    public static object Plain(object? value) => value is StreamId stream ? stream.Value : value ?? DBNull.Value;

    public static NpgsqlParameter Value<T>(T value) => new NpgsqlParameter<T> { TypedValue = value };

    /// <summary>One document, to be set.</summary>
    public static NpgsqlParameter Json() =>
        new NpgsqlParameter<byte[]> { TypedValue = [], NpgsqlDbType = NpgsqlDbType.Jsonb };

    public static NpgsqlParameter Json(byte[]?[] values) =>
        new NpgsqlParameter<byte[]?[]> { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb };
}
